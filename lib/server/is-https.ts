/** Whether a request came by https, to us or to the proxy before us: only then may a cookie be `Secure`. */
export const isHttps = (request: Request): boolean =>
  new URL(request.url).protocol === 'https:' ||
  request.headers.get('x-forwarded-proto') === 'https';
