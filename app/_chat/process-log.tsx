'use client';

import { Icon } from '../_components/icon';
import type { ToolStep, Turn } from './turn';

const TOOLS: Record<string, string> = {
  search_passages: '检索资料',
  read_passage: '读原文',
  find_indicators: '找指标',
  lookup_observations: '查指标表',
  calculate: '计算',
  check_reported: '核对数字',
};
const ENGINES = { offline: '离线引擎', llm: '大模型' } as const;

function Json({ label, value }: { label: string; value: unknown }) {
  const text = JSON.stringify(value, null, 1) ?? '';
  return (
    <details className="text-xs">
      <summary className="min-h-6 text-muted">{label}</summary>
      <pre
        tabIndex={0}
        role="region"
        aria-label={label}
        className="mt-1 max-h-72 overflow-auto rounded-md bg-sunken p-2 font-mono text-xs whitespace-pre-wrap"
      >
        {text.length > 20_000 ? `${text.slice(0, 20_000)}\n…（太长，未全显示）` : text}
      </pre>
    </details>
  );
}

/** The most telling word of a tool's input: what was looked for. */
function subject(input: unknown): string {
  if (typeof input !== 'object' || input === null) return '';
  const wanted = ['query', 'indicator', 'operation', 'id', 'observation'];
  const given = input as Record<string, unknown>; // any JSON object: each value is tested before use
  const main = wanted.map((key) => given[key]).find((value) => typeof value === 'string') as
    string | undefined;
  const rest = ['breakdown', 'area', 'period'].flatMap((key) => given[key] ?? []);
  return [main, ...rest].filter((value) => typeof value === 'string' && value !== '').join(' · ');
}

function Step({ step }: { step: ToolStep }) {
  return (
    <li className="grid gap-1">
      <p>
        <span className="font-medium">{TOOLS[step.name] ?? step.name}</span>
        <span className="text-muted">　{subject(step.input)}</span>
        {step.error && <span className="text-bad">　{step.error}</span>}
      </p>
      <Json label="输入" value={step.input} />
      {step.output !== undefined && <Json label="结果" value={step.output} />}
    </li>
  );
}

/** When it was answered and from which corpus: later versions may say otherwise. */
function KeptFrom({ answeredAt, version }: NonNullable<Turn['kept']>) {
  return (
    <span>
      ·{' '}
      {/* The server writes its own time zone's time; the reader's would differ and is not worth a jump. */}
      <time dateTime={answeredAt} suppressHydrationWarning>
        {new Date(answeredAt).toLocaleString('zh-CN')}
      </time>{' '}
      · 资料版本 <span className="font-mono">{version}</span>
    </span>
  );
}

/** What was searched, looked up and computed for this answer, on request, and which engine wrote it. */
export function ProcessLog({ turn }: { turn: Turn }) {
  if (turn.steps.length === 0 && !turn.answer) return null;
  const engine = turn.answer && ENGINES[turn.answer.engine];
  return (
    <details className="no-print group text-sm">
      <summary className="button-quiet -ms-2.5 list-none flex-wrap justify-start text-xs">
        <Icon name="steps" size={16} />
        过程{turn.steps.length > 0 && `（${turn.steps.length} 步）`}
        {engine && <span>· {engine}</span>}
        {turn.kept && <KeptFrom {...turn.kept} />}
      </summary>
      {turn.steps.length > 0 && (
        <ol className="mt-2 grid list-decimal gap-3 border-s-2 border-line ps-8">
          {turn.steps.map((step) => (
            <Step key={step.id} step={step} />
          ))}
        </ol>
      )}
    </details>
  );
}
