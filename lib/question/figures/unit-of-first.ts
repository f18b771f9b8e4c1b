import { seriesOf } from './series-of';
import type { Resolution, TargetRequest } from './target-request';

/** Things side by side are most likely counted alike. */
export function unitOfFirst(
  part: Resolution | undefined,
  { vocabulary }: TargetRequest,
): { likeUnit?: string } {
  const [target] = part?.targets ?? [];
  const unit = target && seriesOf(target, vocabulary)?.cells[0]?.unit;
  return unit === undefined ? {} : { likeUnit: unit };
}
