import { cleanHead } from '@/lib/ingest/observations/heads/clean-head';
import type { Head } from '@/lib/ingest/observations/heads/head';
import type { Item } from '@/lib/ingest/observations/wording/list-items';
import type { Paragraph } from '@/lib/ingest/observations/wording/paragraph';
import type { Piece } from '@/lib/ingest/observations/wording/split-pieces';

/** 不愿参加的原因（多选）依次为：缴费负担重（63.5%）、 */
const TITLE =
  /^([^，。；：]{2,24}?)(?:（[^（）\d]*）)?(?:依次|分别|主要|包括){1,2}(?:为|是|有)?：?(?:[、，]?[^，。；：（）、]+（[^（）]*）)*$/;

/** What a bare figure in brackets is of, where the sentence began with what all of its items are. */
export function listedInBrackets(
  {
    paragraph,
    state,
  }: {
    paragraph: Paragraph;
    state: { sentenceStart: number; before: Piece | undefined };
  },
  { label, figures }: Item,
  piece: Piece,
): Head | undefined {
  const { before, sentenceStart } = state;
  const [first] = figures;
  if (piece.mark !== '（' || !before || !first || label[0] !== before.start) return undefined;
  const { text } = paragraph.folded;
  const said = cleanHead(text.slice(sentenceStart, before.start).replace(/^[。\s]+/, '')).start;
  const title = TITLE.exec(text.slice(sentenceStart + said, before.start).replace(/^[。\s]+/, ''));
  const name = text.slice(before.start, before.end).replace(/^[、，：]/, '');
  if (!title?.[1] || name === '') return undefined;
  return {
    indicator: title[1],
    breakdown: [{ name, dimension: 'other' }],
    start: before.start,
    base: first.base,
    by: 'words',
    usesTail: false,
    area: '',
    period: '',
  };
}
