import type { Segmenter } from '@/lib/text/segment';

const LEAST_PARTS = 3;
const SHORTEST = 3;
const HAN = /^\p{Script=Han}+$/u;

/**
 * What long names are called for short, by short form: the first characters of two or more of the words of the name before its
 * last one, and that one whole: 疾病预防控制中心 → 疾控中心, 卫生监督所 → 卫监所. A form of two names is left out.
 */
export function shortNames(names: Iterable<string>, segmenter: Segmenter): Map<string, string> {
  const forms = new Map<string, string>();
  for (const name of names) {
    const parts = HAN.test(name) ? partsOf(name, segmenter) : [];
    for (const form of [...parts.flatMap(formsOf), ...withoutKind(name)])
      forms.set(form, forms.has(form) && forms.get(form) !== name ? '' : name);
  }
  return new Map([...forms].filter(([form, name]) => name !== '' && form !== name));
}

/** The words of a name, and its pairs of characters: 控制中心 is one word to the dictionary. */
const partsOf = (name: string, segmenter: Segmenter): (readonly string[])[] => [
  segmenter.segment(name),
  ...(name.length % 2 === 0 ? [name.match(/../gu) ?? []] : []),
];

/** 脊柱类 is 脊柱. */
const withoutKind = (name: string): string[] =>
  HAN.test(name) && name.endsWith('类') && name.length > SHORTEST - 1 ? [name.slice(0, -1)] : [];

function formsOf(words: readonly string[]): string[] {
  if (words.length < LEAST_PARTS) return [];
  const last = words.at(-1) ?? '';
  const heads = words.slice(0, -1).map((word) => word[0] ?? '');
  const chosen = heads.reduce<string[]>(
    (some, head) => [...some, ...some.map((one) => one + head)],
    [''],
  );
  return chosen
    .filter((head) => head.length > 1 && (head + last).length >= SHORTEST)
    .map((head) => head + last);
}
