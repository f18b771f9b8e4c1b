'use client';

import { Icon } from '../_components/icon';
import { plainExcerpt } from './plain-excerpt';
import { useBasket } from './use-basket';

type AddToReportProps = {
  turn: string;
  conversation: string;
  question: string;
  markdown: string;
  /** Of the button's words: where they give way on a narrow page. */
  wordsClass?: string;
};

/** Puts an answer into the report basket, or takes it out again. */
export function AddToReport({ wordsClass, markdown, ...place }: AddToReportProps) {
  const { items, toggle } = useBasket();
  const isIn = items.some(({ key }) => key === place.turn);
  const label = isIn ? '已在报告里' : '加入报告';
  return (
    <button
      type="button"
      className="button-quiet"
      aria-pressed={isIn}
      aria-label={label}
      title={label}
      onClick={() => toggle({ ...place, key: place.turn, preview: plainExcerpt(markdown) })}
    >
      <Icon name={isIn ? 'check' : 'plus'} size={16} />
      <span className={wordsClass}>{label}</span>
    </button>
  );
}
