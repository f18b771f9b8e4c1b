import { expect, test } from 'vitest';
import { topicOfFigure } from './topic-of-figure';

test.each([
  [
    'heads the paragraph',
    '上段说完。\n3.门诊报销有所提高。去年报销70%。',
    '其中',
    '门诊报销有所提高',
  ],
  ['heads in brackets', '(二)住院费用下降。', '', '住院费用下降'],
  ['has none', '去年门诊报销70%。', '其中', ''],
  ['has only a sentence that states', '1.门诊报销70%,住院80%。', '', ''],
  ['was another paragraph’s', '3.门诊报销有所提高。去年报销70%。\n住院方面,', '', ''],
])('a paragraph that %s', (_, paragraph, sentence, topic) => {
  expect(topicOfFigure({ sentence, paragraph })).toBe(topic);
});
