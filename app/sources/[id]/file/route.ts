import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getLibrary } from '@/lib/chat';
import { readSettings } from '@/lib/server/settings';

/** The source's file as it lies in the corpus: always as a download, so that an HTML source never runs as a page of ours. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const source = (await getLibrary()).sources.get(id);
  if (!source) return Response.json({ error: '没有这份资料。' }, { status: 404 });
  // The name comes from the index, never from the address.
  const bytes = await readFile(join(readSettings(process.env).corpusDir, source.file)).catch(
    () => undefined,
  );
  if (!bytes)
    return Response.json(
      { error: '资料文件不在 corpus 目录里了，请告诉管理员。' },
      { status: 404 },
    );
  return new Response(bytes, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(source.file)}`,
    },
  });
}
