import type { Observation } from '@/lib/schema/observation';
import type { Override } from '@/lib/schema/override';

/** A correction whose quote the document no longer has: the build stops, so that no correction lapses unseen. */
export class StaleOverrideError extends Error {
  readonly code = 'stale_override';
  constructor(readonly override: Override) {
    super(
      `terms/overrides.yaml 里对《${override.source}》“${override.quote}”中 ${override.number} 的更正已经对不上：` +
        `资料里没有读出这样一个数。请核对原文后改写或删去这一条。`,
    );
    this.name = 'StaleOverrideError';
  }
}

const compact = (text: string) => text.replace(/\s+/g, '');

/** The rows that a correction is for: those with just its words where there are any, else those that have them too. */
function meantBy(override: Override, observations: readonly Observation[]): Observation[] {
  const words = compact(override.quote);
  const digits = override.number.replace(/^[+-]/, '').replaceAll(',', '');
  const having = observations.filter(
    ({ value, quote }) => value.replace(/^[+-]/, '') === digits && compact(quote).includes(words),
  );
  const exact = having.filter(({ quote }) => compact(quote) === words);
  return exact.length > 0 ? exact : having;
}

/** Puts maintainers' corrections in the place of what the rules read. @throws StaleOverrideError */
export function applyOverrides({
  source,
  observations,
  overrides,
}: {
  source: string;
  observations: readonly Observation[];
  overrides: readonly Override[];
}): Observation[] {
  const corrections = new Map<Observation, Override>();
  for (const override of overrides.filter((one) => one.source === source)) {
    const meant = meantBy(override, observations);
    if (meant.length === 0) throw new StaleOverrideError(override);
    for (const row of meant) if (!corrections.has(row)) corrections.set(row, override);
  }
  return observations.flatMap((observation) => {
    const override = corrections.get(observation);
    if (!override) return [observation];
    if (override.drop) return [];
    const note = [observation.note, `人工更正：${override.reason}`]
      .filter((text) => text !== '')
      .join('；');
    const set = Object.fromEntries(
      Object.entries(override.set ?? {}).filter(([, value]) => value !== undefined),
    );
    return [{ ...observation, ...set, note }];
  });
}
