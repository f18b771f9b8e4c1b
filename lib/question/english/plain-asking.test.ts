import { expect, test } from 'vitest';
import { plainAsking } from './plain-asking';

test.each([
  [
    'for use in our annual review, please state the number of hospitals?',
    'what is the number of hospitals',
  ],
  ['could you tell me how many pharmacies are connected', 'how many pharmacies are connected'],
  ['i need the 2023 deductible. what is it?', 'what is the 2023 deductible'],
  [
    'paper cards are no longer accepted in suzhou. what is the reason for that?',
    'why did suzhou stop accepting paper cards',
  ],
  ['how long did women live on average in 2010', 'what was life expectancy of women in 2010'],
  [
    'comparing men with women in 2020, whose average cost is higher, and by how much',
    'which is higher, the average cost for men or for women in 2020, and by how much',
  ],
  ['what did patients pay for chinese medicine', 'what did patients pay for chinese medicine'],
])('%s → %s', (text, plain) => {
  expect(plainAsking(text)).toBe(plain);
});
