'use client';

import Link from 'next/link';
import { Icon } from '../_components/icon';
import { useBasket } from './use-basket';

/** The way to the report, with how much is in it. */
export function ReportLink() {
  const { items } = useBasket();
  return (
    <Link
      href="/report"
      className="button-quiet px-2"
      aria-label={items.length === 0 ? '报告' : `报告，已有${items.length}项`}
      title="报告"
    >
      <Icon name="book" size={20} />
      <span className="max-md:sr-only">报告</span>
      {items.length > 0 && <span className="figure-text text-xs">{items.length}</span>}
    </Link>
  );
}
