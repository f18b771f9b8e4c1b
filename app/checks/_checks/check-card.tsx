import Link from 'next/link';
import type { Check, Observation } from '@/lib/schema/observation';
import { sayPeriod } from '@/lib/text/period-span';
import { Icon } from '../../_components/icon';
import { readerHref } from '../../_components/cite-line';
import { CHECK_KINDS, VERDICTS } from '../../_components/words';

type CheckCardProps = {
  check: Check;
  reported: Observation;
  operands: readonly Observation[];
  /** Source titles by id. */
  titles: Readonly<Record<string, string>>;
};

const TONES: Record<Check['verdict'], string> = {
  mismatch: 'bg-warn-soft text-warn',
  rounding: 'bg-sunken text-muted',
  consistent: 'bg-good-soft text-good',
  not_comparable: 'bg-sunken text-muted',
};

/** A figure's sentence, where it stands. */
function Sentence({
  observation,
  titles,
}: {
  observation: Observation;
  titles: CheckCardProps['titles'];
}) {
  return (
    <div>
      <blockquote className="border-s-3 border-mark-strong ps-3">{observation.quote}</blockquote>
      <p className="mt-1 ps-3.5 text-xs text-muted">
        <a href={readerHref(observation)} className="text-link">
          {titles[observation.source] ?? observation.source}
        </a>
        {observation.section.length > 0 && ` · ${observation.section.join(' › ')}`}
      </p>
    </div>
  );
}

function holds(outer: Observation, inner: Observation): boolean {
  return outer.source === inner.source && outer.start <= inner.start && outer.end >= inner.end;
}

/** A reported figure against the recomputed one, with every sentence that either stands on. */
export function CheckCard({ check, reported, operands, titles }: CheckCardProps) {
  const { kind, verdict, reportedValue, recomputedValue, unit, formula, reason } = check;
  const subject = [
    reported.area,
    sayPeriod(reported.period),
    reported.indicator,
    ...reported.breakdown,
  ];
  const question = `${subject.join('')}的数字对得上吗？`;
  // A sentence that states several figures stands once, in its longest form.
  const all = [reported, ...operands];
  const sentences = all.filter(
    (one, at) =>
      !all.some((other, place) => holds(other, one) && (!holds(one, other) || place < at)),
  );
  return (
    <article id={check.id} className="rounded-xl border border-line bg-surface p-5">
      <p className="flex flex-wrap items-center gap-2 text-xs">
        <span className={`rounded-full px-2.5 py-0.5 font-semibold ${TONES[verdict]}`}>
          {VERDICTS[verdict]}
        </span>
        <span className="text-muted">{CHECK_KINDS[kind]}</span>
      </p>
      <h2 className="mt-2 leading-snug font-semibold">{subject.filter(Boolean).join(' · ')}</h2>
      <dl className="mt-3 grid gap-x-8 gap-y-2 tabular-nums sm:flex">
        <div>
          <dt className="text-xs text-muted">资料所写</dt>
          <dd className="text-lg font-semibold">
            {reportedValue}
            <span className="ms-0.5 text-sm font-normal">{unit}</span>
          </dd>
        </div>
        <div>
          <dt className="text-xs text-muted">按其他数字推算</dt>
          <dd className="text-lg font-semibold">
            {recomputedValue}
            <span className="ms-0.5 text-sm font-normal">{unit}</span>
          </dd>
        </div>
      </dl>
      <p className="mt-2 text-sm tabular-nums">
        <span className="text-muted">算式　</span>
        {formula}
      </p>
      {reason && (
        <p className="mt-1 text-sm">
          <span className="text-muted">说明　</span>
          {reason}
        </p>
      )}
      <details className="mt-3 text-sm" open={verdict === 'mismatch'}>
        <summary className="min-h-6 text-muted">原句（{sentences.length}）</summary>
        <div className="mt-2 grid gap-3">
          {sentences.map((observation) => (
            <Sentence key={observation.id} observation={observation} titles={titles} />
          ))}
        </div>
      </details>
      <p className="no-print mt-3">
        <Link
          href={`/?q=${encodeURIComponent(question)}`}
          prefetch={false}
          className="button-quiet -ms-2.5"
        >
          <Icon name="ask" size={16} />
          问这个数
        </Link>
      </p>
    </article>
  );
}
