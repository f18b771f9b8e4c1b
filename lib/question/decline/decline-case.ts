/** One way of asking for what is outside the remit. */
export type DeclineCase = {
  /** A question that asks so; a test holds the pattern to it. */
  example: string;
  /** The request itself (编一个, 我的余额), not its topic: a question about figures or rules must not match. */
  pattern: RegExp;
};
