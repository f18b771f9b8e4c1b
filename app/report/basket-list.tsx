import Link from 'next/link';
import type { ReactNode } from 'react';
import { Icon } from '../_components/icon';
import type { BasketItem } from '../_workplace/basket';
import { useBasket } from '../_workplace/use-basket';

/** What is in the basket, to be put in order. */
export function BasketList() {
  const { items, move, remove } = useBasket();
  return (
    <ol className="grid gap-2">
      {items.map((item, at) => (
        <BasketRow
          key={item.key}
          item={item}
          isFirst={at === 0}
          isLast={at === items.length - 1}
          onMove={(by) => move(item.key, by)}
          onRemove={() => remove(item.key)}
        />
      ))}
    </ol>
  );
}

type BasketRowProps = {
  item: BasketItem;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

function BasketRow({ item, isFirst, isLast, onMove, onRemove }: BasketRowProps) {
  const { conversation, turn, question, preview, excerpt } = item;
  return (
    <li className="rounded-xl border border-line bg-surface p-3 ps-4">
      <div className="flex items-start gap-1">
        <Link
          href={`/c/${conversation}#m-${turn}`}
          className="me-auto min-w-0 pt-1 leading-snug font-semibold hover:text-accent"
        >
          {question}
        </Link>
        <RowButton label={`上移：${question}`} isDisabled={isFirst} onClick={() => onMove(-1)}>
          <span className="rotate-180">
            <Icon name="down" size={16} />
          </span>
        </RowButton>
        <RowButton label={`下移：${question}`} isDisabled={isLast} onClick={() => onMove(1)}>
          <Icon name="down" size={16} />
        </RowButton>
        <RowButton label={`移出：${question}`} isDisabled={false} onClick={onRemove}>
          <Icon name="close" size={16} />
        </RowButton>
      </div>
      <p className="line-clamp-2 pe-2 text-sm text-muted">
        {excerpt !== undefined && '摘一句：'}
        {preview}
      </p>
    </li>
  );
}

type RowButtonProps = {
  label: string;
  isDisabled: boolean;
  onClick: () => void;
  children: ReactNode;
};

function RowButton({ label, isDisabled, onClick, children }: RowButtonProps) {
  return (
    <button
      type="button"
      className="button-quiet shrink-0 px-2"
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
