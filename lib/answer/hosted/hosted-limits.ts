/** What a hosted model is allowed: times in milliseconds, sizes of one reply. */
export type HostedLimits = {
  /** Until the reply's headers. */
  readonly headerMs: number;
  /** Between two whole lines of a reply: a drip of single bytes is silence. */
  readonly gapMs: number;
  /** For one whole answer, all its requests together. */
  readonly totalMs: number;
  /** Of one reply, decompressed, reasoning included. */
  readonly bytes: number;
  /** Of one reply's text: an answer longer than this is no answer. */
  readonly characters: number;
  /** Tool calls honoured in one reply; more are left out. */
  readonly toolCalls: number;
  /** Of the arguments of one tool call. */
  readonly argumentCharacters: number;
};

/**
 * A clerk waits seconds, not minutes: after these the offline engine answers. A reasoning model may think for most of `totalMs`,
 * as long as it shows signs of life; 16 MB hold its reasoning at 250 bytes a token.
 */
export const HOSTED_LIMITS: HostedLimits = {
  headerMs: 12_000,
  gapMs: 12_000,
  totalMs: 45_000,
  bytes: 16_000_000,
  characters: 20_000,
  toolCalls: 8,
  argumentCharacters: 8_000,
};
