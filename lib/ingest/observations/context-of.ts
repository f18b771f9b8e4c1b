import { findAreas } from '@/lib/text/areas';
import type { Block, SourceDocument } from '@/lib/schema/document';
import type { Terms } from '@/lib/schema/term';
import { NATION } from '@/lib/text/nation';
import { findBreakdowns } from './find-breakdowns';
import type { Value } from './head';
import type { BlockContext } from './paragraph';

const RULE_KINDS = new Set(['regulation', 'notice', 'standard']);

/** The place that a document is about: as its source says, else as its title says, else the country where it speaks of it. */
function areaOf({ source, text }: SourceDocument, terms: Terms): string {
  if (source.area)
    return findAreas({ text: source.area, areas: terms.areas })[0]?.name ?? source.area;
  const [titled] = findAreas({ text: source.title, areas: terms.areas });
  if (titled) return titled.name;
  return /全国|我国|中国|国家医/.test(text) ? '全国' : '';
}

/** Dimensions whose value a heading gives to all that stands under it: 职工基本医疗保险, 脊柱类. */
const GIVEN_BY_HEADINGS = ['scheme', 'device'];

/** The value of a dimension that the innermost heading naming one gives; a heading that names two gives none. */
function givenBy(headings: readonly string[], dimension: string, terms: Terms): Value[] {
  for (const heading of [...headings].reverse()) {
    const found = findBreakdowns({
      terms: terms.breakdowns,
      text: heading,
      dimensions: [dimension],
    });
    const [first] = found;
    if (!first) continue;
    return found.every(({ name }) => name === first.name) ? [{ name: first.name, dimension }] : [];
  }
  return [];
}

/** What a block's sentences may leave out: area, year and scheme from its headings and its document. */
export function contextOf({
  document,
  block,
  terms,
}: {
  document: SourceDocument;
  block: Block;
  terms: Terms;
}): BlockContext {
  const area = areaOf(document, terms);
  const headings = block.section.map((heading) => heading.replace(/\s+/g, ''));
  const article = block.article === undefined ? undefined : document.source.articles[block.article];
  const titles = [document.source.title, article?.title ?? ''];
  const { kind, period } = document.source;
  const about = [...titles, ...headings].join('|');
  return {
    terms,
    heading: headings.join('|'),
    breakdown: GIVEN_BY_HEADINGS.flatMap((dimension) =>
      givenBy([...titles, ...headings], dimension, terms),
    ),
    area,
    ownArea: area === '' || area === NATION ? undefined : area,
    period: period ?? '',
    isReport: kind === 'bulletin' && block.kind !== 'term' && block.kind !== 'note',
    isRule: RULE_KINDS.has(kind),
    isOutpatient: /门诊|慢特病|慢性病/.test(about) && !/住院/.test(about),
  };
}
