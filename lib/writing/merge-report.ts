import type { Citation } from '@/lib/schema/answer';
import type { Edition, Reference } from '@/lib/schema/reference';
import type { Report, ReportItem } from '@/lib/schema/report';
import type { Source } from '@/lib/schema/source';
import { formatReference } from './format-reference';
import { MACHINE_MARK } from './machine-mark';
import { readMarkdown } from './read-markdown';
import type { MarkdownBlock, Run } from './read-markdown';
import { referenceOf } from './reference-of';

/** A quote that the report stands on; the same span is one note however often it is cited. */
export type ReportNote = {
  /** From 1, in order of first use: what the markers of `ReportSection.blocks` count. */
  n: number;
  /** Number of its work in the reference list. */
  reference: number;
  section: readonly string[];
  page?: number;
  quote: string;
};

export type ReportSection = {
  heading: string;
  blocks: MarkdownBlock[];
  notices: string[];
  answeredAt: string;
  version: string;
  chart?: NonNullable<ReportItem['chart']>;
};

/** One document made of many answers, ready to be written in any format. */
export type MergedReport = {
  title: string;
  sections: ReportSection[];
  notes: ReportNote[];
  references: { n: number; reference: Reference; text: string }[];
  /** Corpus versions that it was answered from. */
  versions: string[];
  mark: string;
};

const noteKey = (citation: Citation) => `${citation.source}:${citation.start}-${citation.end}`;

class Register {
  readonly notes: ReportNote[] = [];
  readonly references: MergedReport['references'] = [];
  readonly #byNote = new Map<string, number>();
  readonly #byReference = new Map<string, number>();

  constructor(
    readonly options: { sources: ReadonlyMap<string, Source>; edition: Edition; accessed?: string },
  ) {}

  note(citation: Citation): number {
    const key = noteKey(citation);
    const known = this.#byNote.get(key);
    if (known !== undefined) return known;
    const n = this.notes.length + 1;
    this.#byNote.set(key, n);
    this.notes.push({
      n,
      reference: this.#reference(citation),
      section: citation.section,
      ...(citation.page === undefined ? {} : { page: citation.page }),
      quote: citation.quote,
    });
    return n;
  }

  #reference(citation: Citation): number {
    const reference = this.#work(citation);
    const known = this.#byReference.get(reference.id);
    if (known !== undefined) return known;
    const n = this.references.length + 1;
    this.#byReference.set(reference.id, n);
    this.references.push({
      n,
      reference,
      text: formatReference({ reference, edition: this.options.edition }),
    });
    return n;
  }

  /** A source that has left the corpus since is cited by what the answer kept of it. */
  #work(citation: Citation): Reference {
    const { sources, accessed } = this.options;
    const source = sources.get(citation.source);
    if (source !== undefined) {
      return referenceOf({
        source,
        ...(citation.article === undefined ? {} : { article: citation.article }),
        ...(accessed === undefined ? {} : { accessed }),
      });
    }
    return {
      id: citation.source,
      type: 'web',
      authors: citation.publisher === undefined ? [] : [citation.publisher],
      title: citation.title,
      ...(citation.date === undefined ? {} : { date: citation.date }),
    };
  }
}

function renumber(runs: Run[], toNote: (n: number) => number | undefined): Run[] {
  return runs.flatMap((run): Run[] => {
    if (run.kind === 'text') return [run];
    const n = toNote(run.n);
    return n === undefined ? [] : [{ kind: 'marker', n }];
  });
}

function renumberBlock(
  block: MarkdownBlock,
  toNote: (n: number) => number | undefined,
): MarkdownBlock {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map((runs) => renumber(runs, toNote)) };
    case 'table':
      return {
        ...block,
        header: block.header.map((runs) => renumber(runs, toNote)),
        rows: block.rows.map((row) => row.map((runs) => renumber(runs, toNote))),
      };
    default:
      return { ...block, runs: renumber(block.runs, toNote) };
  }
}

/**
 * Merges the items of a report: notes and references are numbered by first use and each stands once.
 * `accessed` is the ISO date on which web sources count as read.
 */
export function mergeReport({
  report,
  sources,
  edition = '2025',
  accessed,
}: {
  report: Report;
  sources: ReadonlyMap<string, Source>;
  edition?: Edition;
  accessed?: string;
}): MergedReport {
  const register = new Register({
    sources,
    edition,
    ...(accessed === undefined ? {} : { accessed }),
  });
  const sections = report.items.map((item): ReportSection => {
    const citations = new Map(item.answer.citations.map((citation) => [citation.n, citation]));
    const toNote = (n: number) => {
      const citation = citations.get(n);
      return citation === undefined ? undefined : register.note(citation);
    };
    const blocks = readMarkdown(item.excerpt ?? item.answer.answer);
    return {
      heading: item.question,
      blocks: blocks.map((block) => renumberBlock(block, toNote)),
      notices: item.excerpt === undefined ? item.answer.notices.map((notice) => notice.text) : [],
      answeredAt: item.answeredAt,
      version: item.version,
      ...(item.chart === undefined ? {} : { chart: item.chart }),
    };
  });
  const hosted = report.items.some((item) => item.answer.engine === 'llm');
  return {
    title: report.title,
    sections,
    notes: register.notes,
    references: register.references,
    versions: [...new Set(report.items.map((item) => item.version))].sort(),
    mark: MACHINE_MARK[hosted ? 'llm' : 'offline'],
  };
}
