import { getApp, getReadiness } from '@/lib/chat';
import { refusalResponse } from '@/lib/server/refusal';

export const dynamic = 'force-dynamic';

/** `GET /api/health` → 200 only when questions can be answered; else 503 that says why. */
export async function GET(): Promise<Response> {
  const readiness = await getReadiness();
  if (readiness.status !== 'ready') {
    const message = readiness.status === 'failed' ? readiness.reason : '正在打开资料，请稍候。';
    return refusalResponse({ status: 503, code: 'not_ready', message });
  }
  const { library, engine } = await getApp();
  return Response.json(
    {
      status: 'ready',
      engine: engine.name,
      version: library.version,
      sources: library.sources.size,
      passages: library.passages.length,
      observations: library.observations.length,
    },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}
