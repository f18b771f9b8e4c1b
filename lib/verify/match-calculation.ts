import type { Calculation } from '@/lib/schema/tools';
import type { CorpusView } from './create-corpus-view';
import type { Lexicon } from './create-lexicon';
import { factsOf } from './match-observation';
import { contradictsArea, contradictsContrast, contradictsPeriod } from './match-subject';
import { isSameNumber, isSameUnit, roundsTo } from './match-value';
import { namesOperands } from './names-operands';
import type { Claim } from './read-claims';
import type { Subject } from './subject';

/** Whose sign says which way: 减少 must not stand on a positive difference. */
const SIGNED = /^(?:difference|growth|average_growth|change|pp_change)/;

/** Signs count in a formula: 1359.65 − 1431.78 = -72.13. */
const formulaText = (text: string) => text.replace(/[\s,]/g, '').replace(/[−–—－]/g, '-');

/** Does the claim stand inside the formula that the sentence shows? Its numbers are operands or the result. */
function isInFormula(claim: Claim, { sentence }: Subject, { formula, unit }: Calculation): boolean {
  if (claim.unit !== '' && !isSameUnit(claim.unit, unit) && !formula.includes(claim.unit))
    return false;
  const bare = formulaText(formula).replace(/[（(]?[^\d（()）]*[）)]?$/, '');
  const shown = formulaText(sentence);
  const before = formulaText(sentence.slice(0, claim.start)).length;
  for (let at = shown.indexOf(bare); bare !== '' && at >= 0; at = shown.indexOf(bare, at + 1)) {
    if (at <= before && before < at + bare.length) return true;
  }
  return false;
}

/** The 2008 of 1626 − 2008 is no year. */
const withoutFormula = (subject: Subject, { formula }: Calculation): Subject => ({
  ...subject,
  sentence: subject.sentence.replaceAll(formula, ''),
});

/** The result as it is shown, same unit, and no rise for a fall. */
function isResult(claim: Claim, { operation, value, rounded, unit }: Calculation): boolean {
  if (operation === 'rank') return false; // what is ranked are figures, each of its own
  const isSame = isSameNumber(claim.value, rounded) || roundsTo(claim.value, value);
  if (!isSame || !isSameUnit(claim.unit, unit)) return false;
  const isDirected = SIGNED.test(operation) && claim.isChange && claim.sign !== 0;
  return !isDirected || claim.sign === (value.startsWith('-') ? -1 : 1);
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
  const isShown = isInFormula(claim, subject, calculation);
  if (!isShown && !isResult(claim, calculation)) return false;
  const operands = calculation.operands.flatMap((id) => view.observationsById.get(id) ?? []);
  if (operands.length === 0) return true;
  const facts = operands.map((operand) => factsOf(operand, view));
  const told = withoutFormula(subject, calculation);
  if (!namesOperands(told, facts, lexicon)) return false;
  if (isShown) return true;
  const years = facts.flatMap((one) => one.years);
  const words = facts.map((one) => one.words).join(' ');
  return (
    !contradictsPeriod(told, years, true) &&
    !facts.every(({ area }) => contradictsArea(subject, area, lexicon)) &&
    !contradictsContrast(subject, { words, stated: null }, lexicon)
  );
}
