import { citeLine } from '../_components/cite-line';
import type { Turn } from './turn';

/** On paper nothing can be hovered: the quotes stand under the answer, and what kind of text it is. */
export function PrintedSources({ turn }: { turn: Turn }) {
  if (!turn.answer) return null;
  return (
    <section className="print-only mt-4 hidden text-sm">
      {turn.citations.length > 0 && <h3 className="font-semibold">出处</h3>}
      <ol className="grid gap-2">
        {turn.citations.map((citation) => (
          <li key={citation.n}>
            [{citation.n}] {citation.title}，{citeLine(citation)}：“{citation.quote}”
          </li>
        ))}
      </ol>
      <p className="mt-2">
        {turn.answer.engine === 'llm' ? '大模型生成，须人工核对' : '机器整理，须人工核对'}
        {turn.kept && `。资料版本 ${turn.kept.version}`}
      </p>
    </section>
  );
}
