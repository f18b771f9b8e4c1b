import type { Feedback, Turn } from '@/lib/schema/conversation';
import { Icon } from '../_components/icon';

type Entry = { feedback: Feedback; turn: Turn };

const STATUS: Record<Turn['answer']['status'], string> = {
  answered: '已回答',
  not_found: '资料里没有',
  declined: '不在回答范围',
};

/** Feedback, newest first; the answer and its sources open in place. */
export function FeedbackTable({ entries }: { entries: readonly Entry[] }) {
  if (entries.length === 0) return <p className="mt-6 text-muted">还没有反馈。</p>;
  const wrong = entries.filter(({ feedback }) => feedback.verdict === 'wrong').length;
  return (
    <>
      <p className="mt-2 flex flex-wrap items-center gap-4 text-sm text-muted">
        共{entries.length}条，其中{wrong}条有问题。
        <a href="/api/feedback" className="button-outline" download>
          <Icon name="download" size={16} />
          导出 JSONL
        </a>
      </p>
      <ul className="mt-6 grid gap-3">
        {entries.map((entry) => (
          <FeedbackEntry key={entry.feedback.id} {...entry} />
        ))}
      </ul>
    </>
  );
}

function FeedbackEntry({ feedback, turn }: Entry) {
  const isWrong = feedback.verdict === 'wrong';
  return (
    <li className="rounded-xl border border-line bg-surface p-4">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm text-muted">
        <strong className={isWrong ? 'text-bad' : 'text-good'}>
          {isWrong ? (feedback.reason ?? '有问题') : '答得对'}
        </strong>
        <time dateTime={feedback.createdAt}>
          {feedback.createdAt.slice(0, 16).replace('T', ' ')}（UTC）
        </time>
        <span>资料库版本 {turn.version}</span>
        <span>{turn.answer.engine === 'llm' ? '大模型' : '离线引擎'}</span>
      </p>
      <h2 className="mt-1 font-semibold">{turn.question}</h2>
      {feedback.note !== '' && <p className="mt-1 whitespace-pre-line">读者说：{feedback.note}</p>}
      <details className="mt-2 text-sm">
        <summary className="text-accent">{STATUS[turn.answer.status]}：看回答与出处</summary>
        <p className="mt-2 whitespace-pre-line">{turn.answer.answer}</p>
        <ol className="mt-2 grid gap-1 text-muted">
          {turn.answer.citations.map((citation) => (
            <li key={citation.n}>
              [{citation.n}]{' '}
              <a
                className="text-accent underline"
                href={`/sources/${encodeURIComponent(citation.source)}#span=${citation.start}-${citation.end}`}
              >
                {citation.title}
              </a>
              ：“{citation.quote}”
            </li>
          ))}
        </ol>
      </details>
    </li>
  );
}
