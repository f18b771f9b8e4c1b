import type { Answer, Citation, Notice } from '@/lib/schema/answer';

export type AnswerStage = 'searching' | 'writing' | 'checking';

/** What happens while a question is answered, in order; the last is the whole answer. */
export type AnswerEvent =
  | { readonly type: 'status'; readonly stage: AnswerStage }
  | {
      readonly type: 'tool-call';
      readonly id: string;
      readonly tool: string;
      readonly input: unknown;
    }
  | {
      readonly type: 'tool-result';
      readonly id: string;
      readonly tool: string;
      readonly output: unknown;
    }
  | {
      readonly type: 'tool-error';
      readonly id: string;
      readonly tool: string;
      readonly error: string;
    }
  /** Comes before the text that uses it. */
  | { readonly type: 'citation'; readonly citation: Citation }
  | { readonly type: 'text'; readonly delta: string }
  | { readonly type: 'notice'; readonly notice: Notice }
  | { readonly type: 'answer'; readonly answer: Answer };
