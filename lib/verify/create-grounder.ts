import type { Answer, Citation, Figure } from '@/lib/schema/answer';
import type { Ground } from './bind-claim';
import { createCitationBook } from './create-citation-book';
import { createGroundedText } from './create-grounded-text';
import type { BoundFigure, GroundedPiece } from './create-grounded-text';
import { groundRow } from './ground-row';
import { groundSentence } from './ground-sentence';
import type { Problem } from './sentence';
import { readMarkers } from './read-markers';
import { sanitizeText } from './sanitize-text';
import { createDraftSplitter } from './split-draft';
import type { DraftUnit } from './split-draft';
import { cellsOf, isRule, unitIn } from './table-row';
import type { TableHead } from './table-row';

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
  readonly bound: readonly BoundFigure[];
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
  const grounded = createGroundedText(book);
  const options = { ground, book, isStrict };
  const unbound: Unbound[] = [];
  let status: Answer['status'] = 'answered';
  let isFirst = true;
  let heading = '';
  let previous = '';
  let tableHead: TableHead | undefined;
  /** The head of a table and the rule below it, shown with the first row that stands. */
  let heldRows = '';

  const context = () => [previous, heading, ...questions].filter((one) => one !== '');

  function refuse(
    shown: string,
    { raw, problems }: Pick<Unbound, 'raw' | 'problems'>,
  ): GroundedPiece[] {
    unbound.push({ sentence: plainOf(shown), raw, problems });
    return unverified === 'mark' && isStrict
      ? grounded.show(shown.trimEnd() + UNVERIFIED_MARK)
      : [];
  }

  function sentence(unit: DraftUnit, raw: string): GroundedPiece[] {
    const { text: clean, markers } = readMarkers(raw);
    const shown = sanitizeText(clean)
      .replace(/[（(]\s*[）)]/g, '')
      .trim();
    const plain = plainOf(shown.replace(/^#+\s*/, ''));
    if (!/[\p{L}\p{N}]/u.test(plain)) return [];
    if (grounded.isAtBreak) tableHead = undefined;
    const unitOfText = unitIn(heading);
    const verdict = groundSentence(
      {
        plain,
        markers,
        context: context(),
        ...(unitOfText !== undefined && { unit: unitOfText }),
        ...(unit.kind === 'heading' && { isCell: true }),
      },
      options,
    );
    if (unit.kind === 'heading') heading = plain;
    else previous = plain;
    const { problems } = verdict;
    return problems.length > 0 ? refuse(shown, { raw, problems }) : grounded.show(shown, verdict);
  }

  function row(raw: string): GroundedPiece[] {
    const { text: clean, markers } = readMarkers(raw);
    const shown = sanitizeText(clean).trim();
    if (isRule(shown)) {
      heldRows += `\n${shown}`;
      return [];
    }
    const cells = cellsOf(plainOf(shown));
    const unit = unitIn(`${heading}（${previous}）`);
    const verdict = groundRow(
      { cells, markers, head: tableHead, unit, context: context() },
      options,
    );
    if (verdict.problems.length > 0) return refuse(shown, { raw, problems: verdict.problems });
    if (tableHead === undefined) {
      tableHead = { cells };
      heldRows = shown;
      return [];
    }
    if (heldRows === '') return grounded.show(shown, verdict);
    const head = grounded.show(heldRows);
    heldRows = '';
    grounded.open({ breaks: 1, prefix: '' });
    return [...head, ...grounded.show(shown, verdict)];
  }

  function take(unit: DraftUnit): GroundedPiece[] {
    const [, said] = (isFirst && STATUS.exec(unit.text)) || [];
    if (said !== undefined) status = said as Answer['status']; // one of the three by the pattern
    const raw = isFirst ? unit.text.replace(STATUS, '') : unit.text;
    isFirst = false;
    grounded.open({ breaks: unit.breaksBefore, prefix: unit.prefix });
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
      return grounded.text;
    },
    get citations() {
      return book.citations;
    },
    figures: grounded.figures,
    bound: grounded.bound,
    unbound,
  };
}
