import { expect, test } from 'vitest';
import { parseAskingWords } from './parse-asking-words';

test.each([
  ['# office\n核实 属实\n', ['核实', '属实']],
  ['捋~', ['捋捋', '捋一下', '捋一遍', '捋一番', '捋一捋', '捋了捋', '捋捋看']],
  ['梳理~ 梳理', ['梳理梳理', '梳理一下', '梳理一遍', '梳理一番', '梳理下', '梳理']],
])('%s', (text, words) => {
  expect(parseAskingWords(text)).toEqual(words);
});
