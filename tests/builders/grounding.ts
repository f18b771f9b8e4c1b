import type { Check, Measure, Observation } from '@/lib/schema/observation';
import type { Enumeration, Passage } from '@/lib/schema/passage';
import type { Source } from '@/lib/schema/source';
import type { Terms } from '@/lib/schema/term';
import type { Calculation } from '@/lib/schema/tools';
import type { Ground } from '@/lib/verify/bind-claim';
import { createCorpusView } from '@/lib/verify/create-corpus-view';
import { createGrounder } from '@/lib/verify/create-grounder';
import type { Grounder } from '@/lib/verify/create-grounder';
import { createLexicon } from '@/lib/verify/create-lexicon';
import { createEvidence } from '@/lib/verify/evidence';
import { source } from './figure-table';

/** A source of an invented corpus: paragraphs, each a passage under the heading. */
export type Document = {
  id: string;
  title: string;
  area?: string;
  period?: string;
  section: string;
  paragraphs: readonly string[];
};
/** A row of the table: the quote says where it stands. */
export type Stated = readonly [
  indicator: string,
  breakdown: string,
  area: string,
  period: string,
  measure: Measure,
  value: string,
  unit: string,
  quote: string,
];

const TERMS: Terms = {
  indicators: [
    { name: '基本医疗保险基金支出', aliases: ['医保基金支出', '基金支出'], dimensions: [] },
    { name: '基本医疗保险基金收入', aliases: ['医保基金收入', '基金收入'], dimensions: [] },
    { name: '基本医疗保险参保人数', aliases: ['参保人数'], dimensions: [] },
    { name: '住院待遇人次', aliases: ['享受住院待遇'], dimensions: [] },
    { name: '门诊待遇人次', aliases: ['享受门诊待遇'], dimensions: [] },
    { name: '参保率', aliases: [], dimensions: [] },
  ] as unknown as Terms['indicators'], // `dimensions` is optional in some versions of the catalogue
  breakdowns: [
    { name: '职工', dimension: 'scheme', aliases: ['职工医保', '职工基本医疗保险'] },
    { name: '居民', dimension: 'scheme', aliases: ['居民医保', '城乡居民'] },
    { name: '统筹基金', dimension: 'fund', aliases: [] },
    { name: '个人账户', dimension: 'fund', aliases: [] },
  ],
  areas: [
    { code: '32', name: '江苏省', level: 'province', parent: '', aliases: ['江苏'] },
    { code: '3204', name: '常州市', level: 'city', parent: '32', aliases: ['常州'] },
    { code: '3205', name: '苏州市', level: 'city', parent: '32', aliases: ['苏州'] },
  ],
  synonyms: [],
};

/** A ground of invented documents whose passages are p1, p2 … and whose rows are o1, o2 … in the order given. */
export function groundOf(
  documents: readonly Document[],
  rows: readonly Stated[],
  calculations: readonly Calculation[] = [],
  checks: readonly Check[] = [],
): Ground {
  const texts = new Map<string, string>();
  const sources = new Map<string, Source>();
  const passages: Passage[] = [];
  for (const { id, title, section, paragraphs, ...rest } of documents) {
    texts.set(id, paragraphs.join('\n'));
    sources.set(id, source(id, { title, ...rest }));
    let start = 0;
    for (const text of paragraphs) {
      passages.push({
        id: `${id}:${start}`,
        source: id,
        section: [section],
        kind: 'prose',
        start,
        end: start + text.length,
        text,
        breaks: [],
      });
      start += text.length + 1;
    }
  }
  const observations = rows.map(
    ([indicator, breakdown, area, period, measure, value, unit, quote], at): Observation => {
      const passage = passages.find(({ text }) => text.includes(quote));
      if (!passage) throw new Error(`no passage says ${quote}`);
      const start = passage.start + passage.text.indexOf(quote);
      return {
        id: `row${at + 1}`,
        indicator,
        breakdown: breakdown === '' ? [] : breakdown.split('/'),
        area,
        period,
        measure,
        value,
        unit,
        qualifier: '',
        status: '',
        source: passage.source,
        article: '',
        section: passage.section,
        quote,
        start,
        end: start + quote.length,
        note: '',
      };
    },
  );
  const view = createCorpusView({
    texts,
    sources,
    passages,
    enumerations: [] as Enumeration[],
    observations,
    observationsById: new Map(observations.map((row) => [row.id, row])),
    checks,
    terms: TERMS,
  });
  const evidence = createEvidence();
  passages.forEach((passage, at) =>
    evidence.passages.set(`p${at + 1}`, {
      alias: `p${at + 1}`,
      title: passage.source,
      score: 1,
      passage,
    }),
  );
  observations.forEach((observation, at) =>
    evidence.observations.set(`o${at + 1}`, {
      alias: `o${at + 1}`,
      title: observation.source,
      observation,
      related: [],
      checks: [],
    }),
  );
  for (const calculation of calculations) evidence.calculations.set(calculation.alias, calculation);
  return { view, lexicon: createLexicon(view), evidence };
}

/** Grounds a whole draft at once. */
export function groundDraft(
  ground: Ground,
  draft: string,
  options: { question?: string; isStrict?: boolean; unverified?: 'cut' | 'mark' } = {},
): Grounder {
  const { question = '', isStrict = true, unverified = 'cut' } = options;
  const grounder = createGrounder({
    ground,
    questions: question === '' ? [] : [question],
    isStrict,
    unverified,
  });
  grounder.push(draft);
  grounder.flush();
  return grounder;
}
