'use client';

import Link from 'next/link';
import { Icon } from '../_components/icon';
import { ExportMenu } from '../_workplace/export-menu';
import { useBasket } from '../_workplace/use-basket';
import { BasketList } from './basket-list';
import { PreviewPaper } from './preview-paper';
import { usePreview } from './use-preview';
import { useReportSettings } from './use-report-settings';

/** What is in the basket, put in order, and the ways to write it. */
export function ReportEditor() {
  const { items } = useBasket();
  return items.length === 0 ? <EmptyReport /> : <FilledReport />;
}

function EmptyReport() {
  return (
    <div className="mt-8 rounded-2xl border border-dashed border-line-strong p-8 text-center text-muted">
      <p>报告还是空的。</p>
      <p className="mt-1 text-sm">在回答下面点“加入报告”；只要其中一句，就在“更多”里点“选句子”。</p>
      <Link href="/" className="button-primary mt-4">
        去提问
      </Link>
    </div>
  );
}

function FilledReport() {
  const { items, clear } = useBasket();
  const [{ title: typed, edition, template }, change] = useReportSettings();
  const title = typed.trim() === '' ? '报告' : typed.trim();
  const wanted = items.map(({ turn, excerpt }) => ({
    turn,
    ...(excerpt === undefined ? {} : { excerpt }),
  }));
  return (
    <div className="mt-6 grid grid-cols-1 items-start gap-8 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)] print:block">
      <div className="no-print grid grid-cols-1 gap-5 lg:sticky lg:top-20">
        <label className="grid gap-1 text-sm">
          标题
          <input
            className="field w-full text-base"
            maxLength={200}
            value={typed}
            onChange={(event) => change({ title: event.target.value })}
          />
        </label>
        <Choice
          label="参考文献"
          value={edition}
          onChange={(value) => change({ edition: value })}
          options={[
            ['2025', 'GB/T 7714—2025'],
            ['2015', '2015 版'],
          ]}
        />
        <Choice
          label="Word 版式"
          value={template}
          onChange={(value) => change({ template: value })}
          options={[
            ['plain', '普通报告'],
            ['official', '公文（GB/T 9704）'],
          ]}
        />
        <BasketList />
        <div className="flex flex-wrap items-center gap-2">
          <ExportMenu
            title={title}
            items={wanted}
            options={{ edition, template }}
            label="导出报告"
            className="button-primary"
          />
          <button type="button" className="button-quiet" onClick={() => window.print()}>
            打印
          </button>
          <button type="button" className="button-quiet ms-auto" onClick={clear}>
            <Icon name="trash" size={16} />
            清空
          </button>
        </div>
      </div>
      <Preview title={title} items={wanted} edition={edition} />
    </div>
  );
}

function Preview(props: Parameters<typeof usePreview>[0]) {
  const { preview, error, isStale } = usePreview(props);
  return (
    <section
      aria-label="预览"
      aria-busy={isStale}
      className="rounded-xl border border-line bg-surface px-5 py-8 sm:px-10 print:border-0 print:p-0"
    >
      {error !== undefined && !isStale && (
        <p role="alert" className="rounded-lg bg-bad-soft px-3 py-2 text-sm text-bad">
          {error}
        </p>
      )}
      {preview ? <PreviewPaper preview={preview} /> : !error && <PaperToCome {...props} />}
    </section>
  );
}

/** Keeps the place of the sections; an export that is asked for now waits for their charts. */
function PaperToCome({ items }: Pick<Parameters<typeof usePreview>[0], 'items'>) {
  return items.map(({ turn, excerpt }, at) => (
    <div
      key={at}
      data-chart-pending
      id={excerpt === undefined ? `m-${turn}` : undefined}
      className="mb-8 grid gap-3"
    >
      <div className="h-5 w-2/3 rounded bg-sunken" />
      <div className="h-24 rounded bg-sunken" />
    </div>
  ));
}

type ChoiceProps<Value extends string> = {
  label: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
};

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset className="text-sm">
      <legend className="mb-1">{label}</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
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
      </div>
    </fieldset>
  );
}
