import type { Ask, ContentWord } from '@/lib/schema/reading';
import type { ListEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { asksPlaces } from '@/lib/answer/offline/passages/asks-places';
import { coverWord } from '@/lib/answer/offline/passages/cover-word';
import { namedIn } from '@/lib/answer/offline/passages/names-asked';
import { endsInAskedKind } from './asked-kind';
import { asksStructure } from './asks-structure';
import { countFit } from './count-fit';
import { isOfOtherKind } from './is-of-other-kind';
import { fitOf } from './list-fit';
import { isElsewhere } from './list-slots';
import { namesSourceOf } from './names-source';

const TELLING = 0.25;
/** A word of so much weight that one heading alone has is what is asked of. */
const OF_ITS_OWN = 0.5;
/** 哪两种: headings of another number are not they. */
const WHICH_OF = /哪[二两三四五六七八九十](?:个|点|条|项|大|类|种|方面|部分)/;
/** 哪几个地方 asks for names, and a list of longer items gives none. */
const LONGEST_NAME = 30;
/** 只能由哪几类机构开: a rule says so, and no heading. */
const ONLY_ASKED = /只[能有许准限][^,。?]{0,6}哪/;
/** 哪几家企业: headings name none. */
const WHICH_FIRMS = /哪几家|哪些(?:企业|公司)|有(?:哪几|几)家/;

/**
 * Every telling word of the question stands in the list, over it or right before it; headings and numbered paragraphs are a
 * list of something only where their title says of what (建议, 问题, 经验), or where the make-up of a text is asked for.
 */
export function isAbout(ask: Ask, evidence: ListEvidence, before = ''): boolean {
  const { list, title, publisher = '' } = evidence;
  const over = fold([list.title, ...list.section].join('\n'));
  const inside = list.items.map(({ text }) => text);
  const whole = `${over}\n${fold([before, list.article ?? '', title, publisher, ...inside].join('\n'))}`;
  const named = ask.content.filter(({ frame, weight }) => !frame && weight >= TELLING);
  if (named.some((word) => !namesSourceOf(word, evidence) && coverWord(word, whole) < 0.5))
    return false;
  if (isOfOtherThings(ask, evidence) || isElsewhere(ask, whole)) return false;
  if (list.kind === 'inline' && !isOfKind({ ask, evidence, over })) return false;
  if (list.kind !== 'subheadings' && list.kind !== 'items') return true;
  return saysOfWhat({ ask, evidence, over });
}

/** Whether a list cannot be what is asked for, whatever its words: no places, another number, or one item of it is asked for. */
function isOfOtherThings(ask: Ask, { list }: ListEvidence): boolean {
  const question = ask.text;
  const items = list.items.map(({ text }) => text);
  const wantsNames = asksPlaces(question) || WHICH_FIRMS.test(question);
  if (wantsNames && items.every((text) => text.length > LONGEST_NAME)) return true;
  const isNoHeading = WHICH_FIRMS.test(question) || ONLY_ASKED.test(question);
  if (isNoHeading && list.kind === 'subheadings') return true;
  const isOtherNumber = WHICH_OF.test(question) && countFit(question, items.length) < 0;
  if (list.kind === 'subheadings' && isOtherNumber) return true;
  if (isOfOtherKind(ask, list.title)) return true;
  return items.some((text) => isAskedItself(question, fold(text))) || isOfOneItem(ask, list);
}

/** 筹资来源有哪些 asks of the item 筹资来源, not for the list that it stands in. */
const isAskedItself = (question: string, item: string): boolean =>
  item.length > 2 && item.length <= LONGEST_NAME && question.includes(`${item}有`);

/**
 * 调增项目有哪些: one item alone says which they are, and the others are of other things; 过渡期要做什么 asks of the heading that
 * has the word.
 */
function isOfOneItem(ask: Ask, { kind, title, section, items }: ListEvidence['list']): boolean {
  const over = fold([title, ...section].join('\n'));
  const folded = items.map(({ text }) => fold(text));
  const isOnlyThere = ({ frame, weight, text }: ContentWord): boolean =>
    !frame &&
    weight >= OF_ITS_OWN &&
    !over.includes(text) &&
    folded.filter((item) => item.includes(text)).length === 1;
  if (kind === 'subheadings' && ask.content.some(isOnlyThere)) return true;
  return folded.some((item) =>
    namedIn(ask, item).some(
      (word) => !over.includes(word) && folded.every((one) => one === item || !one.includes(word)),
    ),
  );
}

/** A list within a sentence has as many items as asked, and is of the kind asked (特点), or of all else that is asked. */
function isOfKind({
  ask,
  evidence,
  over,
}: {
  ask: Ask;
  evidence: ListEvidence;
  over: string;
}): boolean {
  if (countFit(ask.text, evidence.list.items.length) < 0) return false;
  const kinds = ask.content.filter(
    (word) => word.frame && /^[^内方部要重服项东事]/.test(word.text),
  );
  return (
    kinds.length === 0 ||
    kinds.some((word) => coverWord(word, over) > 0.6) ||
    fitOf(ask, evidence) >= 0.9
  );
}

/** Whether the title of headings or numbered paragraphs says what they list. */
function saysOfWhat({
  ask,
  evidence: { list },
  over,
}: {
  ask: Ask;
  evidence: ListEvidence;
  over: string;
}): boolean {
  if (ask.intent === 'why' || asksStructure(ask.text) || /[:：]$/.test(list.title)) return true; // its title asks the same
  if (endsInAskedKind(ask.text, list.title)) return true;
  const kinds = ask.content
    .filter(({ frame }) => frame)
    .flatMap(({ text, means }) => [text, ...means]);
  return over.split('\n').some((line) => kinds.some((kind) => namesKind(line, kind)));
}

/** …的主要经验, 背后的原因？: what a title lists stands at its end; 多层次体系 in its middle is what it is about. */
function namesKind(title: string, kind: string): boolean {
  const at = title.lastIndexOf(kind);
  return kind.length > 1 && at >= 0 && /^[^\p{L}\p{N}]*$/u.test(title.slice(at + kind.length));
}
