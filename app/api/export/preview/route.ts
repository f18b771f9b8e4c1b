import { exportRequestSchema } from '@/lib/schema/export';
import { handle } from '@/lib/server/handle';
import { readJson } from '@/lib/server/read-json';
import { requireOwner } from '@/lib/server/require-owner';
import { chartedObservations } from '../../../_chat/charted-observations';
import { observationsOf } from '../../../_chat/observations-of';
import type { ReportPreview } from '../../../report/report-preview';
import { readReport } from '../read-report';

const MAX_BYTES = 1024 * 1024;
const previewSchema = exportRequestSchema.pick({ title: true, items: true, edition: true });

/** `POST /api/export/preview`: the report as it would be written, and for each whole answer the figures that it can chart. */
export const POST = handle(async (request: Request) => {
  const owner = requireOwner(request);
  const wanted = await readJson({ request, schema: previewSchema, maxBytes: MAX_BYTES });
  const { report, turns } = await readReport({ owner, wanted });
  const charted = wanted.items.map(({ turn: id, excerpt }) => {
    const turn = turns.get(id);
    if (turn === undefined || excerpt !== undefined) return [];
    return chartedObservations(turn.answer, observationsOf(turn.toolCalls));
  });
  const whole = wanted.items.map(({ turn, excerpt }) => (excerpt === undefined ? turn : undefined));
  const preview: ReportPreview = { report, charted, turns: whole };
  return Response.json(preview, { headers: { 'Cache-Control': 'no-store' } });
});
