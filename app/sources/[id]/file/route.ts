import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { requireApp } from '@/lib/chat';
import { attachmentHeaders } from '@/lib/server/attachment-headers';
import { handle } from '@/lib/server/handle';
import { Refusal } from '@/lib/server/refusal';

type Context = { params: Promise<{ id: string }> };

/** The source's file as it lies in the corpus: always as a download, so that an HTML source never runs as a page of ours. */
export const GET = handle(async (_request: Request, { params }: Context) => {
  const { id } = await params;
  const { library, settings } = await requireApp();
  const source = library.sources.get(id);
  if (!source) throw new Refusal(404, 'no_such_source', '没有这份资料。');
  // The name comes from the index, never from the address.
  const bytes = await readFile(join(settings.corpusDir, source.file)).catch(() => undefined);
  if (!bytes)
    throw new Refusal(404, 'no_such_file', '资料文件不在 corpus 目录里了，请告诉管理员。');
  const headers = attachmentHeaders({
    type: 'application/octet-stream',
    name: source.file,
    plain: `source${extname(source.file)}`,
  });
  return new Response(bytes, { headers });
});
