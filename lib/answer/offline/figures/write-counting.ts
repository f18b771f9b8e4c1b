import { asksCause } from '@/lib/question/intent/asks-cause';
import type { Ask } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { quoteAround } from './quote-around';
import { writeFigure } from './write-figure';

/** What a source says of how it counts, beside the figure that it counts so: 规范统一待遇享受统计口径,将…纳入统计. */
const COUNTED =
  /口径|(?:纳入|计入|并入|不再纳入|剔除)[^,，。]{0,16}(?:统计|核算)|统计(?:范围|方法)/;

/** Of a change whose cause is asked for, what its own sentence says of how the figure is counted; empty where it says nothing of it. */
export function writeCounting({
  ask,
  figures,
  passages,
}: {
  ask: Ask;
  figures: readonly FigureFound[];
  passages: readonly PassageEvidence[];
}): string {
  const [only, ...others] = figures;
  if (!asksCause(ask) || !only || others.length > 0) return '';
  const evidence = only.evidence.find((one) =>
    quoteAround(one, passages).some((quote) => COUNTED.test(quote)),
  );
  if (!evidence) return '';
  return [
    writeFigure({ evidence: [evidence], ask: { ...ask, intent: 'figure' } }),
    ...quoteAround(evidence, passages),
  ].join('\n');
}
