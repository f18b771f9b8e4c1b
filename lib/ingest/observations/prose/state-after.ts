import type { Carry } from './carry';
import type { BlockContext } from '@/lib/ingest/observations/wording/paragraph';
import { ReadingState } from './reading-state';

/** 门诊慢特病。病种由28种…: a heading run into its paragraph begins anew. */
const RUN_IN = /^[^，。；：、\d]{2,14}。/;

/** What the block before says of one that says nothing of it: its scheme and when stocks were counted. */
function restOf(carry: Carry, text: string): Carry {
  const lead = RUN_IN.test(text) ? [] : carry.lead;
  return { ...carry, lead, parent: undefined, period: undefined };
}

/** What is in mind where a block begins, and whether it goes on with the block before. */
export function stateAfter({
  carry,
  context,
  text,
}: {
  /** What the block before may be gone on with. */
  carry: Carry | undefined;
  context: BlockContext;
  /** Of the block, folded. */
  text: string;
}): { state: ReadingState; continues: boolean } {
  if (carry?.section !== context.heading)
    return { state: new ReadingState(context), continues: false };
  const continues = carry.isOpen || /^(?:其中|上述|以上)/.test(text);
  return { state: new ReadingState(context, continues ? carry : restOf(carry, text)), continues };
}
