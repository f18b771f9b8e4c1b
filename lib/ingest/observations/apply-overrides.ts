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

function isMeant(observation: Observation, override: Override): boolean {
  const digits = observation.value.replace(/^[+-]/, '');
  return (
    compact(observation.quote).includes(compact(override.quote)) &&
    digits === override.number.replace(/^[+-]/, '').replaceAll(',', '')
  );
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
  const own = overrides.filter((override) => override.source === source);
  const stale = own.find(
    (override) => !observations.some((observation) => isMeant(observation, override)),
  );
  if (stale) throw new StaleOverrideError(stale);
  return observations.flatMap((observation) => {
    const override = own.find((one) => isMeant(observation, one));
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
