import type { Library } from '@/lib/indexing/library';
import { answerSchema } from '@/lib/schema/answer';
import type { Answer } from '@/lib/schema/answer';

const bare = (text: string) => text.replace(/\s+/g, '');
/** Years, and numbers of the question, are no figures. */
const LABEL = /^(?:19|20)\d\d$/;

/** Numbers of the answer that no figure of it accounts for and that are not marked. Read without the project's own readers. */
export function unboundNumbers({ answer, figures }: Answer): string[] {
  const marked = answer.replace(/[^。\n]*〔未核实〕[^。\n]*/g, '');
  const plain = marked.replace(/\[\d+\]/g, '');
  const bound = figures.map(({ text }) => text.replace(/[,，]/g, ''));
  const arabic = plain.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const chinese =
    plain.match(/[一二三四五六七八九两][〇零一二三四五六七八九十百千万亿两]{2,}/g) ?? [];
  return [...arabic, ...chinese]
    .map((number) => number.replace(/,/g, ''))
    .filter((number) => !LABEL.test(number) && !bound.some((text) => text.includes(number)));
}

/** Citations whose quote is not what stands at their place. */
export function alteredCitations({ citations }: Answer, { texts }: Library): string[] {
  return citations
    .filter(
      ({ source, start, end, quote }) =>
        bare(texts.get(source)?.slice(start, end) ?? '') !== bare(quote),
    )
    .map(({ quote }) => quote);
}

/** What is wrong with an answer by itself, whoever wrote it: nothing for a sound one. */
export function faultsOf(answer: Answer, library: Library): string[] {
  const parsed = answerSchema.safeParse(answer);
  const used = new Set([...answer.answer.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n)));
  const isFallback = answer.notices.some(({ kind }) => kind === 'fallback');
  return [
    ...(parsed.success ? [] : [`shape: ${parsed.error.message}`]),
    ...unboundNumbers(answer).map((number) => `unbound: ${number}`),
    ...alteredCitations(answer, library).map((quote) => `altered citation: ${quote}`),
    ...answer.citations.filter(({ n }) => !used.has(n)).map(({ n }) => `unused citation: ${n}`),
    ...[...used]
      .filter((n) => !answer.citations.some((one) => one.n === n))
      .map((n) => `marker without citation: ${n}`),
    ...(/[[【](?:[a-z]\d+(?:\.\d+)?|\[\w+\])[\]】]/.test(answer.answer)
      ? ['alias left in the text']
      : []),
    ...(/<[a-z!/]|!\[|\]\(|https?:|�/i.test(answer.answer) ? ['markup left in the text'] : []),
    ...(answer.answer.trim() === '' ? ['empty'] : []),
    ...(isFallback === (answer.engine === 'offline') ? [] : ['engine and notice disagree']),
  ];
}
