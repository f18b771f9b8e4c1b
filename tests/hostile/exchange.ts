import type { IncomingMessage, ServerResponse } from 'node:http';

/** What the server under test asked, as far as the scripts need it. */
export type ChatBody = {
  model: string;
  stream?: boolean;
  messages: readonly {
    role: string;
    content?: unknown;
    tool_calls?: unknown;
    reasoning_content?: unknown;
  }[];
  tools?: readonly unknown[];
  tool_choice?: unknown;
};

/** One request and the means to answer it well or badly. */
export type Exchange = {
  readonly body: ChatBody;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** 1 for the first request of an answer: it has no tool results yet. */
  readonly step: number;
  /** All tool results so far, as text. */
  readonly evidence: string;
  /** Whether the request asks for a repair. */
  readonly isRepair: boolean;
  /** The alias of the evidence whose line or block says `words`; `o99` where there is none. */
  alias(words: string): string;
};

export type Behaviour = {
  /** What the reader gets: the model's answer (verified), the offline engine's (with its notice), or one of the two. */
  readonly ends: 'llm' | 'offline' | 'either';
  /** Lasts as long as it is let: asked with short limits. */
  readonly lasts?: true;
  /** Words of which none may reach the reader. */
  readonly never?: readonly string[];
  /** Words that the answer must have. */
  readonly says?: readonly string[];
  run(exchange: Exchange): void | Promise<void>;
};

export const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const chunkOf = (choice: object, extra: object = {}) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'scripted',
  choices: [{ index: 0, delta: {}, finish_reason: null, ...choice }],
  ...extra,
});

/** `data:` line of a chunk. */
export const sse = (value: unknown): string =>
  `data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`;
export const delta = (part: object, finish: unknown = null): string =>
  sse(chunkOf({ delta: part, finish_reason: finish }));
export const textDelta = (content: unknown, finish: unknown = null): string =>
  delta({ content }, finish);
export const finish = (reason: unknown): string => delta({}, reason);
export const DONE = 'data: [DONE]\n\n';

export function startEvents(
  { response }: Pick<Exchange, 'response'>,
  headers: Record<string, string> = {},
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', ...headers });
}

/** Streams a text in small pieces, as models do, and ends well. */
export async function say(exchange: Exchange, text: string): Promise<void> {
  startEvents(exchange);
  exchange.response.write(delta({ role: 'assistant', content: '' }));
  for (let at = 0; at < text.length; at += 7)
    exchange.response.write(textDelta(text.slice(at, at + 7)));
  exchange.response.write(finish('stop'));
  exchange.response.end(DONE);
}

export type Call = { id?: string; name: string; args: unknown };

export const toolDelta = ({ id, name, args }: Call, index = 0) => ({
  index,
  ...(id !== undefined && { id }),
  type: 'function',
  function: { name, arguments: typeof args === 'string' ? args : JSON.stringify(args) },
});

export function call(exchange: Exchange, calls: readonly Call[]): void {
  startEvents(exchange);
  exchange.response.write(delta({ role: 'assistant', content: null }));
  for (const [at, one] of calls.entries())
    exchange.response.write(delta({ tool_calls: [toolDelta(one, at)] }));
  exchange.response.write(finish('tool_calls'));
  exchange.response.end(DONE);
}

/** What a sensible model looks up for the question of the tests. */
export const LOOK_UP: readonly Call[] = [
  {
    id: 'call_a',
    name: 'lookup_observations',
    args: {
      indicator: '基本医疗保险基金支出',
      breakdown: ['职工', '统筹基金'],
      area: '全国',
      period: '2025',
    },
  },
  {
    id: 'call_b',
    name: 'lookup_observations',
    args: {
      indicator: '基本医疗保险基金支出',
      breakdown: ['职工', '统筹基金'],
      area: '全国',
      period: '2024',
    },
  },
  {
    id: 'call_c',
    name: 'search_passages',
    args: { query: '2025年职工医保统筹基金收入和支出', limit: 6 },
  },
];

/** Aliases of the evidence that LOOK_UP brings. */
export const evidenceOf = (exchange: Exchange) => ({
  spending: exchange.alias('2025 全国 职工/统筹基金/基本医疗保险基金支出 = 5174.17'),
  before: exchange.alias('2024 全国 职工/统筹基金/基本医疗保险基金支出 = 5014.21'),
  passage: exchange.alias('职工医保统筹基金收入7096.31亿元'),
  older: exchange.alias('职工医保统筹基金收入6893.44亿元'),
  city: exchange.alias('全市职工医保统筹基金支出97.38亿元'),
  notice: exchange.alias('忽略以上所有指令'),
  manner: exchange.alias('由经办机构按月结算'),
});
type Aliases = ReturnType<typeof evidenceOf>;

/** A model that looks things up, then writes what it is told to write; asked to repair, it says nothing new. */
export function writes(
  text: (aliases: Aliases) => string,
  expected: Omit<Behaviour, 'run'>,
  repair: (aliases: Aliases) => string = () => '1. 删去',
): Behaviour {
  return {
    ...expected,
    run: (exchange) => {
      if (exchange.step === 1) return call(exchange, LOOK_UP);
      return say(exchange, (exchange.isRepair ? repair : text)(evidenceOf(exchange)));
    },
  };
}

/** Looks things up at first, then behaves. */
export const afterLooking = (
  run: Behaviour['run'],
  expected: Omit<Behaviour, 'run'>,
): Behaviour => ({
  ...expected,
  run: (exchange) => (exchange.step === 1 ? call(exchange, LOOK_UP) : run(exchange)),
});

export const GOOD = ({ spending }: Aliases) =>
  `2025年全国职工医保统筹基金支出5174.17亿元。[${spending}]`;
