import type { Citation, Figure } from '@/lib/schema/answer';
import type { Bound } from './bind-claim';
import type { CitationBook } from './create-citation-book';
import type { Verdict } from './sentence';

/** What the grounder lets through, in order: a citation comes before the text that uses it. */
export type GroundedPiece =
  | { readonly type: 'citation'; readonly citation: Citation }
  | { readonly type: 'text'; readonly delta: string };

/** What binds a figure, with the citations of its sentence. */
export type BoundFigure = { readonly bound: Bound; readonly citations: readonly number[] };

/** The verified text as it grows, and the figures in it. */
export type GroundedText = {
  /** Whether line breaks wait for what is shown next. */
  readonly isAtBreak: boolean;
  /** Line breaks, and the bullet behind them, that wait for something that stands. */
  open(lead: { breaks: number; prefix: string }): void;
  /** Adds what stands, with its citations; gives back what is new. */
  show(shown: string, verdict?: Verdict): GroundedPiece[];
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly bound: readonly BoundFigure[];
};

/** Markers stand behind a sentence, and inside the last cell of a table row. */
function withMarkers(shown: string, citations: readonly number[]): string {
  const markers = citations.map((n) => `[${n}]`).join('');
  const cell = /\s*\|\s*$/.exec(shown);
  if (!cell || markers === '') return shown + markers;
  return `${shown.slice(0, cell.index)} ${markers} |`;
}

export function createGroundedText(book: CitationBook): GroundedText {
  const figures: Figure[] = [];
  const bound: BoundFigure[] = [];
  let text = '';
  let shownCitations = 0;
  let breaks = 0;
  let prefix = '';
  return {
    figures,
    bound,
    get text() {
      return text;
    },
    get isAtBreak() {
      return breaks > 0;
    },
    open(lead) {
      // A bullet whose first sentence was cut opens the next sentence of its item, never the next line.
      if (lead.breaks > 0) prefix = '';
      breaks = Math.max(breaks, lead.breaks);
      if (lead.prefix !== '') prefix = lead.prefix;
    },
    show(shown, verdict) {
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
    },
  };
}
