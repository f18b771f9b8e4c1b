import { noAnswer, refusalMessage } from './refusal-message';

/** The server said no, or did not answer; the words are for the reader. */
export class RequestError extends Error {}

/**
 * Sends a request to our own server.
 * @throws RequestError with a sentence for the reader.
 */
export async function request(
  path: string,
  { method = 'GET', body }: { method?: 'GET' | 'POST' | 'PATCH'; body?: unknown } = {},
): Promise<Response> {
  const response = await fetch(path, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => undefined);
  if (response === undefined) throw new RequestError('连不上服务器，请检查网络后再试。');
  if (response.ok) return response;
  throw new RequestError((await refusalMessage(response)) ?? noAnswer(response));
}

export const errorText = (error: unknown): string =>
  error instanceof RequestError ? error.message : '出了点问题，请再试一次。';
