import type { Observation } from '@/lib/schema/observation';
import type { Terms } from '@/lib/schema/term';
import { fold } from '@/lib/text/fold';
import type { Segmenter } from '@/lib/text/segment';
import { canonicalizer } from './canonical-text';
import { FUNCTION_WORDS } from './function-words';
import type { LeadIn } from './lead-in';
import { tenseOf } from './tense-of';
import type { Cell, Label, Series } from './vocabulary';

/** Words that nearly every figure's name holds say little about which one is meant. */
const COMMON_WORDS = new Set([
  '基金',
  '人数',
  '人次',
  '费用',
  '金额',
  '总数',
  '数量',
  '医疗',
  '保险',
  '全国',
  '全市',
  '情况',
  '待遇',
  '机构',
]);
const functionWords = new Set(FUNCTION_WORDS);
const HAS_LETTER = /[\p{L}\p{N}]/u;

/** The table's figures by indicator, breakdown and area, each with the words that name it. */
export function groupSeries({
  observations,
  terms,
  segmenter,
  leadIn,
}: {
  observations: readonly Observation[];
  terms: Terms;
  segmenter: Segmenter;
  /** What its source says before it comes to a figure. */
  leadIn: (observation: Observation) => LeadIn;
}): Series[] {
  const labels = labelMaker({ terms, segmenter });
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = [observation.indicator, observation.breakdown.join('/'), observation.area].join(
      '\n',
    );
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return [...groups.values()].map((group): Series => {
    const { indicator, breakdown, area } = group[0] as Observation; // a group is made with its first member
    return {
      indicator: labels.indicator(indicator),
      breakdown: breakdown.map(labels.breakdown),
      area,
      cells: group.map(cellOf),
      context: fold(
        [
          ...new Set(group.flatMap(({ quote, section, article }) => [quote, article, ...section])),
        ].join('\n'),
      ),
      leads: group.map(leadIn),
    };
  });
}

function cellOf({ period, measure, value, unit, source, quote }: Observation): Cell {
  const tense = tenseOf(quote);
  return { period, measure, value, unit, source, ...(tense !== undefined && { tense }) };
}

function labelMaker({ terms, segmenter }: { terms: Terms; segmenter: Segmenter }) {
  const indicatorTerms = new Map(terms.indicators.map((term) => [term.name, term]));
  const breakdownTerms = new Map(terms.breakdowns.map((term) => [term.name, term]));
  const canonical = canonicalizer(terms.synonyms);
  const made = new Map<string, Label>();
  const make = (name: string, aliases: readonly string[], dimension: string): Label => {
    const about = dimension === '' ? (indicatorTerms.get(name)?.about ?? []) : [];
    const key = `${dimension}\n${name}`;
    let label = made.get(key);
    if (!label) {
      const bare = name.replace(/（[^（）]*）$/, '');
      const spellings = [...new Set([name, bare, ...aliases])].map(fold);
      label = {
        name,
        ownSpellings: [...new Set([fold(name), canonical(fold(name)), ...about.map(fold)])].join(
          '\n',
        ),
        spellings: [...new Set([...spellings, ...spellings.map(canonical)])].join('\n'),
        words: wordsOf(fold(name), segmenter),
        dimension,
      };
      made.set(key, label);
    }
    return label;
  };
  return {
    indicator: (name: string) => make(name, indicatorTerms.get(name)?.aliases ?? [], ''),
    breakdown: (name: string) => {
      const term = breakdownTerms.get(name);
      return make(name, term?.aliases ?? [], term?.dimension ?? '?');
    },
  };
}

function wordsOf(name: string, segmenter: Segmenter): Label['words'] {
  return segmenter
    .segment(name)
    .filter((word) => HAS_LETTER.test(word) && !functionWords.has(word))
    .map((text) => ({ text, weight: COMMON_WORDS.has(text) ? 0.2 : text.length === 1 ? 0.3 : 1 }));
}
