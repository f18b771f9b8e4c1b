import type { Answer, Citation, Figure } from '@/lib/schema/answer';
import type { Bound, Ground } from './bind-claim';
import { createCitationBook } from './create-citation-book';
import { groundSentence } from './ground-sentence';
import type { Problem, Verdict } from './sentence';
import { readMarkers } from './read-markers';
import { sanitizeText } from './sanitize-text';
import { createDraftSplitter } from './split-draft';
import type { DraftUnit } from './split-draft';
import { cellSentence, cellsOf, isRule, unitIn } from './table-row';
import type { TableHead } from './table-row';

/** What the grounder lets through, in order: a citation comes before the text that uses it. */
export type GroundedPiece =
  | { readonly type: 'citation'; readonly citation: Citation }
  | { readonly type: 'text'; readonly delta: string };

/** A sentence of the draft that does not stand, and why. */
export type Unbound = {
  readonly sentence: string;
  /** As it stands in the draft, so that it can be replaced there. */
  readonly raw: string;
  readonly problems: readonly Problem[];
};

export type Grounder = {
  /** Takes more of the draft; gives back what is verified now. */
  push(delta: string): GroundedPiece[];
  /** The rest, at the end of the draft. */
  flush(): GroundedPiece[];
  readonly status: Answer['status'];
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly figures: readonly Figure[];
  /** What binds the figures, with the citations of their sentences. */
  readonly bound: readonly { readonly bound: Bound; readonly citations: readonly number[] }[];
  readonly unbound: readonly Unbound[];
};

export type GrounderOptions = {
  ground: Ground;
  /** The question and the questions before it, latest first: what a short sentence inherits. */
  questions: readonly string[];
  /** Of a model: words without support do not stand either. */
  isStrict: boolean;
  /** What becomes of a sentence that does not stand. */
  unverified: 'cut' | 'mark';
};

/** Stands behind a sentence that nothing supports, where the setting keeps it. */
export const UNVERIFIED_MARK = '〔未核实〕';
const STATUS = /^\s*\[\[\s*(not_found|declined|answered)\s*\]\]\s*/;

const plainOf = (text: string) =>
  text.replace(/\*\*|__|(?<![\p{L}\d])[*_]|[*_](?![\p{L}\d])/gu, '').trim();

/** Markers stand behind a sentence, and inside the last cell of a table row. */
function withMarkers(shown: string, citations: readonly number[]): string {
  const markers = citations.map((n) => `[${n}]`).join('');
  const cell = /\s*\|\s*$/.exec(shown);
  if (!cell || markers === '') return shown + markers;
  return `${shown.slice(0, cell.index)} ${markers} |`;
}

/**
 * Turns a draft into verified text while it streams: sentence by sentence, aliases become numbered citations, every number is
 * bound, and what does not stand is cut or marked. Nothing comes out before it is verified.
 */
export function createGrounder({
  ground,
  questions,
  isStrict,
  unverified,
}: GrounderOptions): Grounder {
  const splitter = createDraftSplitter();
  const book = createCitationBook(ground.view);
  const figures: Figure[] = [];
  const bound: { bound: Bound; citations: readonly number[] }[] = [];
  const unbound: Unbound[] = [];
  let status: Answer['status'] = 'answered';
  let text = '';
  let isFirst = true;
  let shownCitations = 0;
  /** Line breaks and bullet that wait for a sentence that stands. */
  let breaks = 0;
  let prefix = '';
  let heading = '';
  let previous = '';
  let tableHead: TableHead | undefined;
  let heldRows = '';

  const context = () => [previous, heading, ...questions].filter((one) => one !== '');

  function show(shown: string, verdict: Verdict | undefined): GroundedPiece[] {
    const { citations = [], figures: own = [], bound: binding = [] } = verdict ?? {};
    const pieces: GroundedPiece[] = book.citations
      .slice(shownCitations)
      .map((citation) => ({ type: 'citation', citation }));
    shownCitations = book.citations.length;
    figures.push(...own);
    bound.push(...binding.map((one) => ({ bound: one, citations })));
    const lead = text === '' ? '' : '\n'.repeat(Math.min(breaks, 2));
    const line = lead + prefix + withMarkers(shown, citations);
    // A marker before a bracket would read as a link.
    const delta = text.endsWith(']') && line.startsWith('(') ? ` ${line}` : line;
    text += delta;
    breaks = 0;
    prefix = '';
    return [...pieces, { type: 'text', delta }];
  }

  function refuse(
    shown: string,
    { raw, problems }: Pick<Unbound, 'raw' | 'problems'>,
  ): GroundedPiece[] {
    unbound.push({ sentence: plainOf(shown), raw, problems });
    return unverified === 'mark' && isStrict
      ? show(shown.trimEnd() + UNVERIFIED_MARK, undefined)
      : [];
  }

  function sentence(unit: DraftUnit, raw: string): GroundedPiece[] {
    const { text: clean, markers } = readMarkers(raw);
    const shown = sanitizeText(clean)
      .replace(/[（(]\s*[）)]/g, '')
      .trim();
    const plain = plainOf(shown.replace(/^#+\s*/, ''));
    if (!/[\p{L}\p{N}]/u.test(plain)) return [];
    if (breaks > 0 && unit.kind !== 'row') tableHead = undefined;
    const unitOfText = unitIn(heading);
    const verdict = groundSentence(
      {
        plain,
        markers,
        context: context(),
        ...(unitOfText !== undefined && { unit: unitOfText }),
        ...(unit.kind === 'heading' && { isCell: true }),
      },
      { ground, book, isStrict },
    );
    if (unit.kind === 'heading') heading = plain;
    else previous = plain;
    if (verdict.problems.length > 0) return refuse(shown, { raw, problems: verdict.problems });
    return show(shown, verdict);
  }

  function row(raw: string): GroundedPiece[] {
    const { text: clean, markers } = readMarkers(raw);
    const shown = sanitizeText(clean).trim();
    if (isRule(shown)) {
      heldRows += `\n${shown}`;
      return [];
    }
    const cells = cellsOf(plainOf(shown));
    const isHead = tableHead === undefined;
    const verdicts = cells.map((_, at) => {
      const read = cellSentence(cells, at, tableHead);
      const unitOfTable = read.unit ?? unitIn(`${heading}（${previous}）`);
      return groundSentence(
        {
          ...read,
          markers,
          // The corner of a table says what all of its rows are about.
          context: [cells.join(' '), tableHead?.cells[0] ?? '', ...context()].filter(
            (one) => one !== '',
          ),
          isCell: true,
          ...(unitOfTable !== undefined && { unit: unitOfTable }),
        },
        { ground, book, isStrict },
      );
    });
    const problems = verdicts.flatMap((one) => one.problems);
    if (isHead && problems.length === 0) {
      tableHead = { cells };
      heldRows = shown;
      return [];
    }
    if (problems.length > 0) return refuse(shown, { raw, problems });
    const verdict: Verdict = {
      figures: verdicts.flatMap((one) => one.figures),
      citations: [...new Set(verdicts.flatMap((one) => one.citations))],
      problems: [],
      bound: verdicts.flatMap((one) => one.bound),
    };
    const head = heldRows === '' ? [] : show(heldRows, undefined);
    if (heldRows !== '') breaks = 1;
    heldRows = '';
    return [...head, ...show(shown, verdict)];
  }

  function take(unit: DraftUnit): GroundedPiece[] {
    let raw = unit.text;
    if (isFirst) {
      const tag = STATUS.exec(raw);
      if (tag) status = (tag[1] as Answer['status'] | undefined) ?? status; // one of the three by the pattern
      raw = raw.replace(STATUS, '');
    }
    isFirst = false;
    if (unit.breaksBefore > 0) {
      // A bullet whose first sentence was cut opens the next sentence of its item, never the next line.
      prefix = '';
      breaks = Math.max(breaks, unit.breaksBefore);
    }
    if (unit.prefix !== '') prefix = unit.prefix;
    if (raw.trim() === '') return [];
    return unit.kind === 'row' ? row(raw) : sentence(unit, raw);
  }

  return {
    push: (delta) => splitter.push(delta).flatMap(take),
    flush: () => splitter.flush().flatMap(take),
    get status() {
      return status;
    },
    get text() {
      return text;
    },
    get citations() {
      return book.citations;
    },
    figures,
    bound,
    unbound,
  };
}
