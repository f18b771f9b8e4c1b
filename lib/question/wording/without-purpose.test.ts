import { expect, it } from 'vitest';
import { withoutPurpose } from './without-purpose';

it.each([
  ['为便于向新同事开展培训,请解释护理券的含义', '请解释护理券的含义'],
  ['请提供2021年床位数,以便填入报表。', '请提供2021年床位数'],
  ['为什么护理券要备案', '为什么护理券要备案'],
  ['为方便群众办事,2021年出台了哪些办法', '为方便群众办事,2021年出台了哪些办法'],
  ['2021年床位数是多少', '2021年床位数是多少'],
])('reads %s as %s', (question, plain) => {
  expect(withoutPurpose(question)).toBe(plain);
});
