import type { GroundedPiece } from '@/lib/verify/create-grounded-text';
import type { Grounder } from '@/lib/verify/create-grounder';
import type { AnswerEvent } from './answer-event';

/** Verifies a model's draft while it streams, and decides what of it may be shown when. */
export type DraftWriter = {
  push(delta: string): void;
  /** What was written so far was no part of the answer: words before a tool call, or reasoning. */
  restart(): void;
  /** The draft has come to its end; what was held back is still held back. */
  end(): void;
  /** Verifies another draft in place of this one, whose beginning is the same. */
  rewrite(draft: string): void;
  /** Shows what was held back: the answer stands. */
  release(): void;
  readonly draft: string;
  readonly grounder: Grounder;
};

const isSame = (left: GroundedPiece | undefined, right: GroundedPiece): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/**
 * Text is shown from the first sentence on that cites evidence (what comes before may be small talk, or thinking aloud), and
 * up to the first sentence that does not stand: from there on it waits for the repair, since sentences are shown in order.
 * See docs/decisions/hosted-engine.md.
 */
export function createDraftWriter({
  begin,
  emit,
}: {
  begin: () => Grounder;
  emit: (event: AnswerEvent) => void;
}): DraftWriter {
  let grounder = begin();
  let draft = '';
  let shown: GroundedPiece[] = [];
  let held: GroundedPiece[] = [];
  let isWriting = false;
  let isFlowing = false;

  function release(): void {
    for (const piece of held) emit(piece);
    shown.push(...held);
    held = [];
  }

  function take(pieces: readonly GroundedPiece[]): void {
    held.push(...pieces);
    isFlowing ||= pieces.some(({ type }) => type === 'citation');
    if (isFlowing && grounder.unbound.length === 0) release();
  }

  /** Whoever has been shown text learns that it does not count. */
  function withdraw(): void {
    if (shown.length > 0) emit({ type: 'status', stage: 'searching' });
    shown = [];
  }

  return {
    push(delta) {
      if (!isWriting) emit({ type: 'status', stage: 'writing' });
      isWriting = true;
      draft += delta;
      // Sentence by sentence also where a server sends many at once, so that those before a false one are shown.
      for (const piece of delta.split(/(?<=[。！？!?\n])/)) take(grounder.push(piece));
    },
    restart() {
      if (draft === '') return;
      withdraw();
      grounder = begin();
      draft = '';
      held = [];
      isWriting = false;
      isFlowing = false;
    },
    end: () => take(grounder.flush()),
    rewrite(other) {
      grounder = begin();
      draft = other;
      const pieces = [...grounder.push(other), ...grounder.flush()];
      if (!shown.every((piece, at) => isSame(pieces[at], piece))) withdraw();
      held = pieces.slice(shown.length);
    },
    release,
    get draft() {
      return draft;
    },
    get grounder() {
      return grounder;
    },
  };
}
