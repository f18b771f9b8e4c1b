import Link from 'next/link';
import { Suspense } from 'react';
import { describeCoverage, getApp, suggestQuestions } from '@/lib/chat';
import { QuestionList } from './question-list';

const SHOWN_INDICATORS = 12;
const SHOWN_AREAS = 8;

/** What can be asked: the corpus in figures, ten questions that it answers, its topics. All of it counted, nothing by hand. */
export async function Welcome() {
  const { library } = await getApp();
  const { sources, observations, indicators, areas, years } = describeCoverage(library);
  return (
    <>
      <h1 className="text-2xl font-bold sm:text-[2rem]">问医保数据，句句有据</h1>
      <p className="mt-3 text-muted">
        收录{' '}
        <Link href="/sources" className="text-link">
          {sources} 份资料
        </Link>
        、
        <Link href="/indicators" className="text-link">
          {observations.toLocaleString('zh-CN')} 个数据
        </Link>
        {years && `，覆盖 ${years.first}—${years.last} 年`}。回答里的每个数字都连着原文。
      </p>
      <h2 className="mt-8 mb-3 text-sm font-semibold text-muted">可以这样问</h2>
      <Suspense fallback={<QuestionsToCome />}>
        <Questions />
      </Suspense>
      <Topics label="指标" name="indicator" values={indicators.slice(0, SHOWN_INDICATORS)} />
      <Topics label="地区" name="area" values={areas.slice(0, SHOWN_AREAS)} />
    </>
  );
}

async function Questions() {
  const { library, engine } = await getApp();
  return <QuestionList label="可以这样问" questions={await suggestQuestions(library, engine)} />;
}

/** Keeps the place of the questions, so that nothing jumps when they come. */
function QuestionsToCome() {
  return (
    <ul aria-hidden="true" className="grid gap-2 sm:grid-cols-2">
      {Array.from({ length: 10 }, (_, at) => (
        <li key={at} className="h-16 rounded-xl border border-line bg-surface" />
      ))}
    </ul>
  );
}

type TopicsProps = {
  label: string;
  name: string;
  values: readonly { name: string; count: number }[];
};

function Topics({ label, name, values }: TopicsProps) {
  if (values.length === 0) return null;
  return (
    <section aria-label={label} className="mt-6 flex gap-3 text-sm">
      <h2 className="shrink-0 pt-1 font-semibold text-muted">{label}</h2>
      <ul className="flex flex-wrap gap-x-1 gap-y-0.5">
        {values.map((value) => (
          <li key={value.name}>
            <Link
              href={`/indicators?${new URLSearchParams({ [name]: value.name })}`}
              prefetch={false}
              className="inline-block rounded-md px-2 py-1 hover:bg-sunken hover:text-accent"
            >
              {value.name} <span className="text-xs text-faint tabular-nums">{value.count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
