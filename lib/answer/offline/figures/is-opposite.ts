import { CHANGES } from '@/lib/question/figures/cells-for';
import type { Observation } from '@/lib/schema/observation';
import type { Ask } from '@/lib/schema/reading';

/** 涨了4.52%, 增加406万, 上涨到1627元: the number tells how far something went. */
const UP_BY =
  /(?:涨|上升|增|提高|攀升|多|高)(?:加|长|幅)?(?:了|到|至|为|是|约|近)*[^,。?!\d]{0,2}\d/;
const DOWN_BY =
  /(?:跌|下降|下滑|减|降|回落|少|低)(?:少|低|幅)?(?:了|到|至|为|是|约|近)*[^,。?!\d]{0,2}\d/;
/** 比2018年增长: another base than the year before, which the printed change is held against. */
const OTHER_BASE = /(?:比|较|与|和|从|自)(?:19|20)\d{2}年|(?:19|20)\d{2}年以来/;

/** Whether a question has a number go up (涨了4.52%) that is printed as a fall, or the other way round. */
export function isOpposite(
  { text, premise }: Pick<Ask, 'text' | 'premise'>,
  printed: readonly Pick<Observation, 'measure' | 'value'>[],
): boolean {
  if (premise === undefined || OTHER_BASE.test(text)) return false;
  if (!(premise === 'up' ? UP_BY : DOWN_BY).test(text)) return false;
  const change = printed.find(({ measure, value }) => CHANGES.has(measure) && Number(value) !== 0);
  return change !== undefined && change.value.startsWith('-') !== (premise === 'down');
}
