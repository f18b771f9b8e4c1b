import type { Observation } from '@/lib/schema/observation';
import type { Calculation } from '@/lib/schema/tools';
import type { CorpusView } from './create-corpus-view';
import type { Lexicon } from './create-lexicon';
import { factsOf } from './match-observation';
import { contradictsArea, contradictsContrast, contradictsPeriod } from './match-subject';
import { isSameNumber, isSameUnit, roundsTo } from './match-value';
import { bareText } from './overlap';
import type { Claim } from './read-claims';
import type { Subject } from './subject';

/** Whose sign says which way: 减少 must not stand on a positive difference. */
const SIGNED = /^(?:difference|growth|average_growth|change|pp_change)/;

/** Signs count in a formula: 1359.65 − 1431.78 = -72.13. */
const formulaText = (text: string) => text.replace(/[\s,]/g, '').replace(/[−–—－]/g, '-');

/** Does the claim stand inside the formula that the sentence shows? Its numbers are operands or the result. */
function isInFormula(claim: Claim, { sentence }: Subject, { formula }: Calculation): boolean {
  const bare = formulaText(formula).replace(/[（(]?[^\d（()）]*[）)]?$/, '');
  const shown = formulaText(sentence);
  const before = formulaText(sentence.slice(0, claim.start)).length;
  for (let at = shown.indexOf(bare); bare !== '' && at >= 0; at = shown.indexOf(bare, at + 1)) {
    if (at <= before && before < at + bare.length) return true;
  }
  return false;
}

/**
 * Holds a claim against a calculation of this turn: the result rounded to the digits shown, same unit, same direction, about
 * the operands' years, areas and kind.
 */
export function matchesCalculation({
  claim,
  subject,
  calculation,
  view,
  lexicon,
}: {
  claim: Claim;
  subject: Subject;
  calculation: Calculation;
  view: CorpusView;
  lexicon: Lexicon;
}): boolean {
  const operands = calculation.operands
    .map((id) => view.observationsById.get(id))
    .filter((one): one is Observation => one !== undefined);
  if (isInFormula(claim, subject, calculation)) return true;
  const isSame =
    isSameNumber(claim.value, calculation.rounded) || roundsTo(claim.value, calculation.value);
  if (!isSame || !isSameUnit(claim.unit, calculation.unit)) return false;
  const sign = calculation.value.startsWith('-') ? -1 : 1;
  if (
    SIGNED.test(calculation.operation) &&
    claim.isChange &&
    claim.sign !== 0 &&
    claim.sign !== sign
  )
    return false;
  if (operands.length === 0) return true;
  const facts = operands.map((operand) => factsOf(operand, view));
  if (
    contradictsPeriod(
      subject,
      facts.flatMap(({ years }) => years),
      true,
    )
  )
    return false;
  if (facts.every(({ area }) => contradictsArea(subject, area, lexicon))) return false;
  return !contradictsContrast(
    subject,
    { words: facts.map(({ words }) => words).join(' '), stated: null },
    lexicon,
  );
}
