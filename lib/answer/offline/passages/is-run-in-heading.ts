/** A heading run into its paragraph is no longer than this. */
const LONGEST = 20;

/** 支持医药创新。 A heading run into its paragraph says nothing alone: what it heads follows. */
export function isRunInHeading({
  text,
  place,
  within,
}: {
  text: string;
  /** Place among the sentences of its passage, from 0. */
  place: number;
  /** The text of the passage. */
  within: string;
}): boolean {
  const plain = text.trim();
  const opens = place === 0 || within.includes(`\n${plain}`);
  return opens && plain.length <= LONGEST && !/[\d,，;；:：]/.test(plain);
}
