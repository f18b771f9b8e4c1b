import { NATION } from '@/lib/text/nation';
import { firstFew } from '@/lib/question/intent/first-few';
import type { Compared } from './compared';
import { writeTable } from './write-figure';

/** The first few of a ranking in their order, where so many are asked for: 前四的省. Empty where fewer are known. */
export function writeRanking({ ask, operands, calculations }: Compared): string {
  const asked = ask.operation === 'rank' ? firstFew(ask.text) : undefined;
  const ranking = calculations.find(({ operation }) => operation === 'rank');
  if (!asked || !ranking) return '';
  const ordered = (ranking.order ?? ranking.operands).flatMap(
    (id) => operands.find(({ observation }) => observation.id === id) ?? [],
  );
  const first = asked.isLow ? [...ordered].reverse() : ordered;
  if (asked.count < 2 || asked.count > first.length) return '';
  const places = new Set(first.map(({ observation }) => observation.area));
  const table = writeTable(first.slice(0, asked.count));
  return places.size > 1 ? table.replace(`| ${NATION} |`, '| 中国 |') : table; // among other countries
}
