import { fold } from '@/lib/text/fold';
import type { Terms } from '@/lib/schema/term';

/** An indicator with its breakdown as a phrase names them: 当年居民医保基金收入 → 基本医疗保险基金收入, 居民. */
export type NamedThing = { indicator: string; breakdown: readonly string[] };
export type NameReader = (phrase: string) => readonly NamedThing[];

const BEFORE = /^(?:全部|全国|全市|全省|当地|当年|当期|同期|本年|其)+/;

const compact = (text: string): string => fold(text).replace(/\s+/g, '');

function namesOf(terms: Terms['indicators'] | Terms['breakdowns']): [string, string][] {
  return terms
    .flatMap(({ name, aliases }) =>
      [name, ...aliases].map((alias): [string, string] => [compact(alias), name]),
    )
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
}

/** Reads phrases by the reviewed names only: a phrase that they do not explain whole names nothing. */
export function createNameReader(terms: Pick<Terms, 'indicators' | 'breakdowns'>): NameReader {
  const indicators = new Map(namesOf(terms.indicators).reverse());
  const values = namesOf(terms.breakdowns);
  return (phrase) => {
    const text = compact(phrase).replace(BEFORE, '');
    const whole = indicators.get(text);
    const narrowed = values.flatMap(([alias, value]) => {
      const rest = text.startsWith(alias) ? indicators.get(text.slice(alias.length)) : undefined;
      return rest === undefined ? [] : [{ indicator: rest, breakdown: [value] }];
    });
    return [
      ...(whole === undefined ? [] : [{ indicator: whole, breakdown: [] }]),
      ...narrowed.slice(0, 1),
    ];
  };
}
