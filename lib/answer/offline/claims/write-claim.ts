import { isClaim } from '@/lib/question/intent/is-claim';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { claimWitnesses } from './claim-witnesses';
import type { Witness } from './claim-witnesses';
import { claimedValues } from './claimed-values';
import type { Claim } from './claimed-values';
import { fullNames } from './full-names';
import { isAlike } from './hold-value';
import { ADDED_TOGETHER } from '@/lib/answer/offline/figures/added-together';
import { sayPlace } from '@/lib/answer/offline/passages/say-place';
import { citeSentence } from '@/lib/answer/offline/passages/cite-sentence';

/** So much of what is claimed of must a sentence hold to decide. */
const DECIDES = 0.75;
/** To confirm, nearly all must stand in the very clause. */
const CONFIRMS = 0.95;
/** A sentence that says the opposite and holds about as much leaves it open. */
const RIVAL = 0.1;
/** 四类加起来735家: no clause says a sum of its own parts, or a difference. */
const RECKONED = new RegExp(`${ADDED_TOGETHER}|减去|相减`);
const LIMITS = /只|仅|全部|所有|都|最|唯一|均|才|不|未|没|无|尚|非/g;

/**
 * A statement that no figure of the table decides (首张卡是2018年发的吧), held against the sentence that says when, how much or which
 * one of the same subject; undefined where none does, so that the sentences answer as they would.
 */
export function writeClaim({
  ask,
  passages,
  vocabulary,
}: {
  ask: Ask;
  passages: readonly PassageEvidence[];
  vocabulary: Vocabulary;
}): string | undefined {
  if (ask.carried || !isClaim(ask.text) || RECKONED.test(ask.text)) return undefined;
  const claim = claimedValues(ask);
  if (claim.words.length === 0 || claim.values.length + claim.places.length === 0) return undefined;
  const names = fullNames(passages);
  const witnesses = passages
    .filter(({ passage }) => passage.kind !== 'contents')
    .flatMap((evidence) => claimWitnesses({ claim, evidence, names, vocabulary }))
    .sort((left, right) => right.cover - left.cover);
  const [best] = witnesses;
  if (!best || best.cover < DECIDES) return undefined;
  const isOpen = witnesses.some(
    ({ cover, verdict }) => cover >= best.cover - RIVAL && verdict !== best.verdict,
  );
  if (isOpen) return undefined;
  const place = sayPlace({ ask, match: best, vocabulary });
  const said = `${place}${citeSentence(best)}`;
  if (best.verdict === 'other') return `资料的说法不同。${said}`;
  return confirms({ ask, claim, best }) ? `是的。${said}` : undefined;
}

/** Whether the very clause says all of it, with the same limits (只, 不) and nothing else of the kind beside it. */
function confirms({
  ask: { text, premise },
  claim,
  best: { clause, cover },
}: {
  ask: Ask;
  claim: Claim;
  best: Witness;
}): boolean {
  const limits = (part: string) => [...new Set(part.match(LIMITS))].sort().join('');
  const stated = text.replace(/是不是|对不对|没错|没记错|不是(?=[^,]*[吗嘛吧])/g, '');
  const isAlone = claim.values.every(
    (value) => clause.values.filter((one) => isAlike(value, one)).length === 1,
  );
  const isSame = limits(stated) === limits(clause.text);
  return cover >= CONFIRMS && premise === undefined && isAlone && isSame;
}
