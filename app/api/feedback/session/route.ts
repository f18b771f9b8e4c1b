import { z } from 'zod';
import { handle } from '@/lib/server/handle';
import { isHttps } from '@/lib/server/is-https';
import { MAINTAINER_COOKIE, maintainerToken } from '@/lib/server/maintainer';
import { readJson } from '@/lib/server/read-json';
import { Refusal } from '@/lib/server/refusal';

const bodySchema = z.strictObject({ key: z.string().min(1).max(500) });
const HALF_A_DAY = 12 * 3600;

/** `POST /api/feedback/session` `{key}`: opens the page of feedback for half a day. */
export const POST = handle(async (request: Request) => {
  const { key } = await readJson({ request, schema: bodySchema });
  const token = maintainerToken(key);
  if (token === undefined)
    throw new Refusal(403, 'wrong_key', '口令不对，或服务器没有设置 MAINTAINER_KEY。');
  const secure = isHttps(request) ? '; Secure' : '';
  const cookie = `${MAINTAINER_COOKIE}=${token}; Path=/; Max-Age=${HALF_A_DAY}; HttpOnly; SameSite=Strict${secure}`;
  return Response.json({ opened: true }, { headers: { 'Set-Cookie': cookie } });
});
