'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Icon } from '../_components/icon';
import type { BasketItem } from '../_workplace/basket';
import { ExportMenu } from '../_workplace/export-menu';
import { useBasket } from '../_workplace/use-basket';

/** What is in the basket, put in order, and the ways to write it. */
export function ReportEditor() {
  const { items, move, remove, clear } = useBasket();
  const [title, setTitle] = useState('医保数据资料摘编');
  const [edition, setEdition] = useState<'2025' | '2015'>('2025');
  const [template, setTemplate] = useState<'official' | 'plain'>('plain');
  if (items.length === 0) return <EmptyReport />;
  const exported = items.map(({ turn, excerpt }) => ({
    turn,
    ...(excerpt === undefined ? {} : { excerpt }),
  }));
  return (
    <div className="mt-6 grid gap-5">
      <label className="grid gap-1 text-sm">
        标题
        <input
          className="field w-full text-base"
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <div className="flex flex-wrap gap-x-6 gap-y-3 text-sm">
        <Choice
          label="参考文献"
          value={edition}
          onChange={setEdition}
          options={[
            ['2025', 'GB/T 7714—2025'],
            ['2015', 'GB/T 7714—2015'],
          ]}
        />
        <Choice
          label="Word 版式"
          value={template}
          onChange={setTemplate}
          options={[
            ['plain', '普通报告'],
            ['official', '公文格式（GB/T 9704）'],
          ]}
        />
      </div>
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
      <div className="flex flex-wrap items-center gap-2 border-t border-line pt-4">
        <ExportMenu
          title={title.trim() === '' ? '报告' : title.trim()}
          items={exported}
          options={{ edition, template }}
          label="导出报告"
        />
        <button type="button" className="button-quiet ms-auto" onClick={clear}>
          <Icon name="trash" size={16} />
          清空
        </button>
      </div>
    </div>
  );
}

function EmptyReport() {
  return (
    <div className="mt-8 rounded-2xl border border-dashed border-line-strong p-8 text-center text-muted">
      <p>报告还是空的。</p>
      <p className="mt-1 text-sm">在回答下面点“加入报告”，或用“选句子”只取其中一句。</p>
      <Link href="/" className="button-primary mt-4">
        去提问
      </Link>
    </div>
  );
}

type ChoiceProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
};

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <legend className="float-left me-4 text-muted">{label}</legend>
      {options.map(([option, name]) => (
        <label key={option} className="flex min-h-8 items-center gap-2">
          <input
            type="radio"
            name={label}
            className="size-4 accent-(--accent)"
            checked={value === option}
            onChange={() => onChange(option)}
          />
          {name}
        </label>
      ))}
    </fieldset>
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
    <li className="flex items-start gap-2 rounded-xl border border-line bg-surface p-3 ps-4">
      <div className="min-w-0 flex-1">
        <Link href={`/c/${conversation}#m-${turn}`} className="font-semibold hover:text-accent">
          {question}
        </Link>
        {excerpt !== undefined && <span className="ms-2 text-xs text-muted">（摘一句）</span>}
        <p className="text-sm text-muted">{preview}</p>
      </div>
      <span className="flex shrink-0">
        <RowButton label={`上移：${question}`} isDisabled={isFirst} onClick={() => onMove(-1)}>
          ↑
        </RowButton>
        <RowButton label={`下移：${question}`} isDisabled={isLast} onClick={() => onMove(1)}>
          ↓
        </RowButton>
        <button
          type="button"
          className="button-quiet px-2"
          aria-label={`移出：${question}`}
          onClick={onRemove}
        >
          <Icon name="close" size={16} />
        </button>
      </span>
    </li>
  );
}

type RowButtonProps = { label: string; isDisabled: boolean; onClick: () => void; children: string };

function RowButton({ label, isDisabled, onClick, children }: RowButtonProps) {
  return (
    <button
      type="button"
      className="button-quiet px-2"
      aria-label={label}
      disabled={isDisabled}
      onClick={onClick}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
