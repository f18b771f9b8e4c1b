import { exportRequestSchema } from '@/lib/schema/export';
import { attachmentHeaders } from '@/lib/server/attachment-headers';
import { handle } from '@/lib/server/handle';
import { readJson } from '@/lib/server/read-json';
import { requireOwner } from '@/lib/server/require-owner';
import { today } from '@/lib/server/today';
import { REPORT_FORMATS, writeReport } from '@/lib/writing/write-report';
import { readReport } from './read-report';

const MAX_BYTES = 8 * 1024 * 1024; // charts come as pictures

/** `POST /api/export`: answers of this browser as one document, or their references for Zotero and NoteExpress. */
export const POST = handle(async (request: Request) => {
  const owner = requireOwner(request);
  const wanted = await readJson({ request, schema: exportRequestSchema, maxBytes: MAX_BYTES });
  const { report } = await readReport({ owner, wanted });
  const { type, ending } = REPORT_FORMATS[wanted.format];
  const body = await writeReport({
    report,
    format: wanted.format,
    template: wanted.template,
    date: today(),
  });
  return new Response(typeof body === 'string' ? body : new Blob([Buffer.from(body)]), {
    headers: attachmentHeaders({
      type,
      name: `${wanted.title}.${ending}`,
      plain: `report.${ending}`,
    }),
  });
});
