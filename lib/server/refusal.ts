/** A request that is not carried out; `message` is in Chinese, for the reader: what, where, what to do. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 429 | 503,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

/** The one shape in which an error leaves the server: `{ error: { code, message } }`. */
export function refusalResponse({
  status,
  code,
  message,
}: {
  status: number;
  code: string;
  message: string;
}): Response {
  return Response.json(
    { error: { code, message } },
    { status, headers: { 'Cache-Control': 'no-store' } },
  );
}
