import { z } from 'zod';
import { listIndicators, requireApp, viewIndicators } from '@/lib/chat';
import { indicatorViewQuerySchema } from '@/lib/schema/indicator-view';
import { attachmentHeaders } from '@/lib/server/attachment-headers';
import { handle } from '@/lib/server/handle';
import { readSearchParams } from '@/lib/server/read-search-params';
import { writeObservationCsv } from '@/lib/writing/write-observation-csv';
import { writeObservationWorkbook } from '@/lib/writing/write-observation-workbook';

const formatSchema = z.object({
  format: z
    .enum(['json', 'csv', 'xlsx'], { error: 'format 应是 json、csv 或 xlsx' })
    .default('json'),
});

function download(body: BodyInit, { type, ending }: { type: string; ending: string }): Response {
  const [name, plain] = [`指标.${ending}`, `indicators.${ending}`];
  return new Response(body, { headers: attachmentHeaders({ type, name, plain }) });
}

/**
 * `GET /api/indicators?q=&indicator=&area=&period=&breakdown=&source=&measure=&sort=&page=&offset=&limit=&format=` → one page
 * of the table with its facets as JSON, or every row of the view as CSV or XLSX.
 */
export const GET = handle(async (request: Request) => {
  const { searchParams } = new URL(request.url);
  const { format } = readSearchParams(searchParams, formatSchema);
  const query = readSearchParams(searchParams, indicatorViewQuerySchema);
  const { library } = await requireApp();
  if (format === 'json') {
    return Response.json({ version: library.version, ...viewIndicators(library, query) });
  }
  const rows = listIndicators(library, query);
  if (format === 'csv') {
    const body = writeObservationCsv(rows, library.sources);
    return download(body, { type: 'text/csv; charset=utf-8', ending: 'csv' });
  }
  const { sources, terms, version } = library;
  const workbook = await writeObservationWorkbook({
    rows,
    sources,
    indicators: terms.indicators,
    version,
  });
  return download(new Blob([new Uint8Array(workbook)]), {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'xlsx',
  });
});
