/** How a hosted model can fail; what each means is said in `REASONS`. */
export type UpstreamErrorCode = keyof typeof REASONS;

const REASONS = {
  'no-connection': '连接不上',
  'no-answer': '没有按时应答',
  'too-slow': '用时过长',
  'too-large': '回复过长',
  redirect: '要求转到别的地址',
  'http-status': '拒绝了请求',
  'content-type': '回复的不是模型数据',
  broken: '回复的数据有误',
  'error-chunk': '中途报错',
  truncated: '回复没有写完',
  refused: '不愿作答',
  empty: '没有写出回答',
} as const;

/**
 * A hosted model that did not answer as it should. It carries a code and, of a refusal, the HTTP status; nothing that the
 * upstream said, no address and no key, for its message may reach a reader or a log.
 */
export class UpstreamError extends Error {
  readonly code: UpstreamErrorCode;
  readonly status: number | undefined;

  constructor({ code, status }: { code: UpstreamErrorCode; status?: number }) {
    super(`模型服务${REASONS[code]}${status === undefined ? '' : `（HTTP ${status}）`}`);
    this.name = 'UpstreamError';
    this.code = code;
    this.status = status;
  }
}
