import { getLibrary } from '@/lib/chat';
import type { Turn } from '@/lib/schema/conversation';
import { exportRequestSchema } from '@/lib/schema/export';
import type { ExportRequest } from '@/lib/schema/export';
import type { ReportItem } from '@/lib/schema/report';
import { getStore } from '@/lib/server/get-store';
import { handle } from '@/lib/server/handle';
import { readJson } from '@/lib/server/read-json';
import { Refusal } from '@/lib/server/refusal';
import { requireOwner } from '@/lib/server/require-owner';
import { today } from '@/lib/server/today';
import { mergeReport } from '@/lib/writing/merge-report';
import { REPORT_FORMATS, writeReport } from '@/lib/writing/write-report';

const MAX_BYTES = 8 * 1024 * 1024; // charts come as pictures

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

/** `POST /api/export`: answers of this browser as one document, or their references for Zotero and NoteExpress. */
export const POST = handle(async (request: Request) => {
  const owner = requireOwner(request);
  const wanted = await readJson({ request, schema: exportRequestSchema, maxBytes: MAX_BYTES });
  const [store, library] = await Promise.all([getStore(), getLibrary()]);
  const turns = await store.readTurns({
    owner,
    ids: [...new Set(wanted.items.map(({ turn }) => turn))],
  });
  const byId = new Map(turns.map((turn) => [turn.id, turn]));
  const report = mergeReport({
    report: { title: wanted.title, items: wanted.items.map((item) => toItem(item, byId)) },
    sources: library.sources,
    edition: wanted.edition,
    accessed: today(),
  });
  const { type, ending } = REPORT_FORMATS[wanted.format];
  const body = await writeReport({
    report,
    format: wanted.format,
    template: wanted.template,
    date: today(),
  });
  const name = encodeURIComponent(`${wanted.title}.${ending}`);
  return new Response(typeof body === 'string' ? body : new Blob([Buffer.from(body)]), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="report.${ending}"; filename*=UTF-8''${name}`,
      'Cache-Control': 'no-store',
    },
  });
});
