import { requireApp } from '@/lib/chat';
import type { Turn } from '@/lib/schema/conversation';
import type { ExportRequest } from '@/lib/schema/export';
import type { ReportItem } from '@/lib/schema/report';
import { getStore } from '@/lib/server/get-store';
import { Refusal } from '@/lib/server/refusal';
import { today } from '@/lib/server/today';
import { mergeReport } from '@/lib/writing/merge-report';
import type { MergedReport } from '@/lib/writing/merge-report';

function toItem(
  item: ExportRequest['items'][number],
  turns: ReadonlyMap<string, Turn>,
): ReportItem {
  const turn = turns.get(item.turn);
  if (turn === undefined) {
    throw new Refusal(404, 'no_such_turn', '报告里有一条回答已经找不到了，请把它移出后再导出。');
  }
  if (item.excerpt !== undefined && !turn.answer.answer.includes(item.excerpt)) {
    throw new Refusal(400, 'not_in_answer', '报告里有一句话与原回答不一致，请重新加入后再导出。');
  }
  return {
    id: turn.id,
    question: turn.question,
    answer: turn.answer,
    answeredAt: turn.answeredAt,
    version: turn.version,
    ...(item.excerpt === undefined ? {} : { excerpt: item.excerpt }),
    ...(item.chart === undefined ? {} : { chart: item.chart }),
  };
}

/**
 * The turns that a browser asks for, merged into one report, their words from the store; the turns stand beside it.
 * @throws Refusal where one is not the browser's, or a sentence does not stand in its answer.
 */
export async function readReport({
  owner,
  wanted,
}: {
  owner: string;
  wanted: Pick<ExportRequest, 'title' | 'items' | 'edition'>;
}): Promise<{ report: MergedReport; turns: ReadonlyMap<string, Turn> }> {
  const [store, { library }] = await Promise.all([getStore(), requireApp()]);
  const ids = [...new Set(wanted.items.map(({ turn }) => turn))];
  const found = await store.readTurns({ owner, ids });
  const turns = new Map(found.map((turn) => [turn.id, turn]));
  const report = mergeReport({
    report: { title: wanted.title, items: wanted.items.map((item) => toItem(item, turns)) },
    sources: library.sources,
    edition: wanted.edition,
    accessed: today(),
  });
  return { report, turns };
}
