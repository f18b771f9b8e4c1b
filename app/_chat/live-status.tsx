import type { Turn } from './turn';

/** Three messages an answer for screen readers: searching, answering, done; the text itself is not read out while it grows. */
export function LiveStatus({ turn }: { turn: Turn | undefined }) {
  return (
    <p role="status" className="sr-only">
      {statusOf(turn)}
    </p>
  );
}

function statusOf(turn: Turn | undefined): string {
  switch (turn?.phase) {
    case 'waiting':
      return '正在检索资料';
    case 'streaming':
      return '正在回答';
    case 'done':
      return `回答完成，含 ${turn.citations.length} 条引用`;
    case 'stopped':
      return '已停止';
    default:
      return ''; // a failure is an alert of its own
  }
}
