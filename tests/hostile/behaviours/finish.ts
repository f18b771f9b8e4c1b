import { afterLooking, DONE, finish, startEvents, textDelta } from '../exchange';
import type { Behaviour } from '../exchange';

const ANSWER = '2025年全国职工医保统筹基金支出5174.17亿元。[o1]';

const ending = (reason: unknown, ends: Behaviour['ends']): Behaviour =>
  afterLooking(
    (exchange) => {
      startEvents(exchange);
      exchange.response.end(textDelta(ANSWER) + finish(reason) + DONE);
    },
    { ends, ...(ends === 'llm' && { says: ['5174.17亿元'] }) },
  );

/** The ways in which a reply says that it is over. */
export const FINISH: Readonly<Record<string, Behaviour>> = {
  'finish-length': ending('length', 'offline'),
  'finish-max-tokens': ending('MAX_TOKENS', 'offline'),
  'finish-content-filter': ending('content_filter', 'offline'),
  'finish-sensitive': ending('sensitive', 'offline'),
  'finish-error': ending('error', 'offline'),
  'finish-abort': ending('abort', 'offline'),
  'finish-no-resources': ending('insufficient_system_resource', 'offline'),
  'finish-unknown-word': ending('banana', 'offline'),
  'finish-number': ending(1, 'offline'),
  'finish-object': ending({ type: 'stop' }, 'offline'),
  'finish-upper-case': ending('STOP', 'llm'),
  'finish-eos': ending('eos_token', 'llm'),
  'finish-end-turn': ending('end_turn', 'llm'),
  'finish-tool-calls-but-text': ending('tool_calls', 'llm'),
  'finish-false': ending(false, 'offline'),
  'empty-content-and-stop': afterLooking(
    (exchange) => {
      startEvents(exchange);
      exchange.response.end(textDelta('') + finish('stop') + DONE);
    },
    { ends: 'offline' },
  ),
  'white-space-and-stop': afterLooking(
    (exchange) => {
      startEvents(exchange);
      exchange.response.end(textDelta(' \n\n ') + finish('stop') + DONE);
    },
    { ends: 'offline' },
  ),
  refusal: afterLooking(
    (exchange) => {
      startEvents(exchange);
      exchange.response.end(
        `data: ${JSON.stringify({ choices: [{ index: 0, delta: { refusal: 'I cannot help.' } }] })}\n\n${finish('stop')}${DONE}`,
      );
    },
    { ends: 'offline' },
  ),
  'truncated-in-a-number': afterLooking(
    (exchange) => {
      startEvents(exchange);
      exchange.response.end(textDelta('2025年全国职工医保统筹基金支出5174.'));
    },
    { ends: 'offline' },
  ),
};
