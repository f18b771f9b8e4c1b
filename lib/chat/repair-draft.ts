import { streamText } from 'ai';
import type { ModelMessage } from 'ai';
import { readRepair, writeRepairRequest } from '@/lib/answer/prompts/hosted-instructions';
import type { Unbound } from '@/lib/verify/create-grounder';
import type { HostedEngine } from './engine';
import type { ChatToolSet } from './tools';

/** More than this is no slip: the rest is cut. */
const MOST_REPAIRED = 12;

const PROBLEM: Readonly<Record<Unbound['problems'][number]['kind'], string>> = {
  number: '这个数没有依据，或与依据的年份、地区、指标、分组、单位、增减不符',
  label: '这个编号在依据中没有出现',
  support: '引用的资料不支持这句话',
  alias: '没有这个别名',
};

const say = ({ sentence, problems }: Unbound) => ({
  sentence,
  problems: problems.map(({ kind, text }) =>
    kind === 'support' ? PROBLEM[kind] : `“${text}”${PROBLEM[kind]}`,
  ),
});

/** Puts new sentences in the place of the old ones, each found after the one before. */
function replaceSentences(
  draft: string,
  changes: readonly { raw: string; text: string }[],
): string {
  let made = '';
  let rest = draft;
  for (const { raw, text } of changes) {
    const at = rest.indexOf(raw);
    if (at < 0) continue;
    made += rest.slice(0, at) + text;
    rest = rest.slice(at + raw.length);
  }
  return made + rest;
}

export type RepairOptions = {
  engine: HostedEngine;
  model: ReturnType<HostedEngine['createModel']>;
  tools: ChatToolSet;
  /** Question, tool calls, results and draft. */
  messages: readonly ModelMessage[];
  draft: string;
  unbound: readonly Unbound[];
  signal: AbortSignal;
};

/**
 * Asks the model once for the sentences that do not stand, naming what is unbound. The draft with its new sentences, or as it
 * was where the model has none: an upstream that fails now costs the repair, not the answer.
 */
export async function repairDraft({
  engine,
  model,
  tools,
  messages,
  draft,
  unbound,
  signal,
}: RepairOptions): Promise<string> {
  const asked = unbound.slice(0, MOST_REPAIRED);
  const request: ModelMessage = { role: 'user', content: writeRepairRequest(asked.map(say)) };
  const result = streamText({
    model,
    system: engine.system,
    messages: [...messages, request],
    tools,
    toolChoice: 'none',
    maxRetries: 0,
    abortSignal: signal,
    onError: () => undefined, // an error is a part of the stream, too
  });
  let reply = '';
  for await (const part of result.fullStream) {
    if (part.type === 'error' || part.type === 'abort') return draft;
    if (part.type === 'text-start') reply = '';
    if (part.type === 'text-delta') reply += part.text;
  }
  const sentences = readRepair(reply, asked.length);
  const changes = asked.flatMap(({ raw }, at) => {
    const text = sentences.get(at);
    return text === undefined ? [] : [{ raw, text }];
  });
  return replaceSentences(draft.replace(/\r\n?/g, '\n'), changes);
}
