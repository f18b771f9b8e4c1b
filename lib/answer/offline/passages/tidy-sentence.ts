import { rewrite } from '@/lib/text/rewrite';
import type { Rewriting } from '@/lib/text/rewrite';

/** References in the text (国新办，2024), (见图1), and marks that mean nothing outside of the source. */
const REFERENCE =
  /[（(](?:[^（()）]{1,24}[,，]\s*(?:19|20)\d{2}[a-z]?(?:\s*[;；]\s*[^（()）]{1,24}[,，]\s*(?:19|20)\d{2}[a-z]?)*|见[图表附][^（()）]{0,8})[)）]/g;
/** A mark of a list item that is given alone. */
const BULLET: Rewriting = [/^\s*[•●▪◆■]\s*/, ''];
/** ② before a note, or behind the word that it explains: the mark of a note leads nowhere in an answer. */
const NOTE_MARK: readonly Rewriting[] = [
  [/^\s*[①-⑳]\s*/u, ''],
  [/[①-⑳](?=[。，；,;]|$)/gu, ''],
];
const CJK = '\\p{Script=Han}”）】》’%％';
const HALF_WIDTH: readonly Rewriting[] = [
  [new RegExp(`(?<=[${CJK}\\d]),\\s*(?=[\\p{Script=Han}“《（])`, 'gu'), '，'],
  [new RegExp(`(?<=[${CJK}]),\\s*(?=\\d)`, 'gu'), '，'],
  [new RegExp(`(?<=[${CJK}\\d]);\\s*`, 'gu'), '；'],
  [new RegExp(`(?<=[${CJK}]):\\s*`, 'gu'), '：'],
  [/\s+(?=[\p{Script=Han}，。；：])/gu, ''],
  [/(?<=[\p{Script=Han}，。；：])\s+/gu, ''],
];

/** A sentence of a source as an answer shows it: its own words, without references and with Chinese punctuation. */
export function tidySentence(text: string): string {
  const plain = rewrite(text.replace(REFERENCE, ''), [BULLET, ...NOTE_MARK, ...HALF_WIDTH]);
  return plain.replace(/[\n\t ]+/g, ' ').trim();
}

/** The sentence with a full stop at its end, so that its marker stands after it. */
export function closeSentence(text: string): string {
  return /[。！？!?…]["”’」』）)】》]*$/.test(text)
    ? text
    : `${text.replace(/[,，;；:：、—-]+$/, '')}。`;
}
