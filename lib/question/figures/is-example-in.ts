const LEADS =
  /(\p{Script=Han}{2})(?:[,(]|,?其中)?(?:例如|比如|譬如|诸如|如|像)([^,。;()的]{2,16})/gu;

/**
 * Whether a word stands in what is said about a figure only as one example of a group (厂家如甲和乙的份额) that the question does not
 * name: what the group has is not what the one has. `asked` holds all words of the question.
 */
export function isExampleIn(context: string, word: string, asked: string): boolean {
  const examples = [...context.matchAll(LEADS)].filter(([, , named = '']) => named.includes(word));
  return examples.length > 0 && examples.every(([, group = '']) => !asked.includes(group));
}
