import { expect, it } from 'vitest';
import { healthWords } from './health-words';
import { requestFeatures } from './request-features';

const features = requestFeatures(healthWords([['症状', '胃疼', '头晕']]));

it('takes characters one to three in a row, with where the request begins and ends', () => {
  expect(features('查账')).toEqual(['^查', '^查账', '查', '查账', '查账$', '账', '账$']);
});

it('reads any number as the same and a Latin word as one', () => {
  expect(features('写30个')).toEqual(features('写4.5个'));
  expect(features('use vba')).toContain('vba $');
});

it('puts one sign for any illness and one for any relative', () => {
  const [one, other] = [features('我妈头晕'), features('我爸胃疼')];
  expect(one.filter((feature) => other.includes(feature))).toContain('◇◆$');
});

it('skips punctuation', () => {
  expect(features('查,账?')).toContain('查 账');
});
