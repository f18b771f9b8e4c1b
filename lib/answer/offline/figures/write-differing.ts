import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import type { ObservationEvidence } from '@/lib/schema/tools';
import type { AgreementInput } from './agreement-input';
import { asksWhyDiffering } from './asks-why-differing';
import { quoteAround } from './quote-around';
import { sayFull, sayValue } from './say-figure';

const MOST_CLAIMS = 3;

/** Two numbers for one cell, each with what its source says beside it. Empty where there is but one. */
export const writeDiffering = (input: AgreementInput): string =>
  writeClaims(differingClaims(input.found), input);

/** The same, where the question knows of both or asks why. */
export function writeAskedDiffering(input: AgreementInput): string {
  const { ask, found } = input;
  const claims = differingClaims(found);
  const told = claims.filter(({ observation }) => ask.text.includes(observation.value));
  return asksWhyDiffering(ask.text) || told.length > 1 ? writeClaims(claims, input) : '';
}

/** Different numbers for one cell, the original first; 13.3 beside 13.34 is no difference. */
function differingClaims(found: readonly FigureFound[]): ObservationEvidence[] {
  for (const { evidence } of found) {
    const levels = evidence.filter(
      ({ observation }) =>
        observation.unit.at(-1) === evidence[0]?.observation.unit.at(-1) ||
        observation.measure === evidence[0]?.observation.measure,
    );
    const distinct = [
      ...new Map(levels.map((one) => [Number(one.observation.value), one])).values(),
    ];
    if (
      distinct.length > 1 &&
      new Set(distinct.map(({ observation }) => observation.unit.replace(/[种个项]$/, ''))).size ===
        1
    )
      return distinct.slice(0, MOST_CLAIMS);
  }
  return [];
}

function writeClaims(claims: readonly ObservationEvidence[], { passages }: AgreementInput): string {
  if (claims.length < 2) return '';
  const said = claims.map(
    (one) =>
      `《${one.title}》：${sayFull(one.observation)}为${sayValue(one.observation)}。[${one.alias}]`,
  );
  const quoted = claims.flatMap((one) => quoteAround(one, passages));
  return [...said, ...quoted, '两者不一致，收录的资料没有直接说明差异的原因。'].join('\n');
}
