/** What our own server says of a request that it refused, for the reader; undefined where something else answered. */
export async function refusalMessage(response: Response): Promise<string | undefined> {
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined;
  const { error } = body;
  if (typeof error === 'string') return error;
  if (typeof error !== 'object' || error === null || !('message' in error)) return undefined;
  return typeof error.message === 'string' ? error.message : undefined;
}

/** What is said where the answer of the server says nothing. */
export const noAnswer = ({ status }: Response): string =>
  `服务器没有应答（${status}），请稍后再试。`;
