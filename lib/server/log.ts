/** What may stand in a log line: no question text of users, no keys, no addresses of upstreams. */
type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

function write(level: 'info' | 'warn' | 'error', event: string, fields: Fields): void {
  const line = JSON.stringify({ time: new Date().toISOString(), level, event, ...fields });
  process.stderr.write(`${line}\n`);
}

/** One JSON object a line, on standard error: standard output belongs to answers. */
export const log = {
  info: (event: string, fields: Fields = {}) => write('info', event, fields),
  warn: (event: string, fields: Fields = {}) => write('warn', event, fields),
  error: (event: string, fields: Fields = {}) => write('error', event, fields),
};
