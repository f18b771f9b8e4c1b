import { ASK_BACK } from '@/lib/answer/phrases';
import type { Reading } from '@/lib/schema/reading';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

import type { Gathered } from '@/lib/answer/offline/gathered/evidence';
import { withoutRepeats } from '@/lib/answer/offline/passages/without-repeats';
import { writeAsk } from './write-ask';

const TAGS = { answered: '', not_found: '[[not_found]]\n', declined: '[[declined]]\n' } as const;

/** The whole draft: every ask answered in order. It is an answer where one of them is. */
export function writeDraft({
  reading,
  gathered,
  vocabulary,
}: {
  reading: Reading;
  gathered: Gathered;
  vocabulary: Vocabulary;
}): string {
  const { language } = reading;
  const answers = reading.asks.map((ask, at) =>
    writeAsk({ ask, at, gathered, vocabulary, language }),
  );
  const status = answers.some((one) => one.status === 'answered')
    ? 'answered'
    : (answers[0]?.status ?? 'not_found');
  const said = answers.map(({ text }) => text.trim()).filter((text) => text !== '');
  // A clause that only tells a story asks nothing; that is said where nothing else was asked.
  const telling = said.filter((text) => text !== ASK_BACK);
  const paragraphs = withoutRepeats(telling.length > 0 ? telling : said);
  return `${TAGS[status]}${paragraphs.join('\n\n')}`;
}
