import type { Ask } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { splitSentences } from '@/lib/text/sentences';
import { citeSentence } from './cite-sentence';
import { coverWord } from './cover-word';

/** 算不算正常, 在合理区间里吗: a figure is to be held against what is normal. */
const ASKED =
  /(?:算不算|是不是|算得上|属不属于|在不在|合不合|正不正|[算属在落处])[^,。?]{0,6}(?:正常|合理|安全|警戒)|(?:正常|合理)(?:的)?(?:区间|范围|水平)?[吗么]|不正常|合不合理|(?:多少|几)[^,。?]{0,4}才?(?:叫|算|是|属于)[^,。?]{0,4}(?:正常|合理|安全)|(?:正常|合理|安全)(?:的)?(?:区间|范围|水平)?(?:应?该|得|一般)*(?:是|为|在)?(?:多少|几)/;
/** How a source says what is normal. */
const STATED =
  /(?:合理|正常|适宜|安全|警戒)(?:区间|范围|水平|标准|线|值)[^,，。;；]{0,4}?(?:为|是|在|[:：])?\d/;
const HEAD = /(?:合理|正常|安全)(?:区间|范围|水平)$/;
const SAID = 0.75;

/** The sentence that says what is normal of the figure that is asked about, of the same group; empty where none does, or nothing of the kind is asked. */
export function writeNormalRange({
  ask: { text, targets },
  passages,
}: {
  ask: Pick<Ask, 'text' | 'targets'>;
  passages: readonly PassageEvidence[];
}): string {
  const [target] = targets;
  if (target === undefined || !ASKED.test(text)) return '';
  const names = [target.indicator.replace(HEAD, ''), ...target.breakdown];
  const holds = (sentence: string): boolean =>
    STATED.test(sentence) &&
    names.every(
      (name) => coverWord({ text: name, means: [], weight: 1, frame: false }, sentence) >= SAID,
    );
  for (const { alias, passage } of passages)
    for (const [place, { start, end }] of splitSentences(passage.text).entries()) {
      const sentence = passage.text.slice(start, end);
      if (holds(fold(sentence)))
        return citeSentence({ text: sentence, marker: `${alias}.${place + 1}` });
    }
  return '';
}
