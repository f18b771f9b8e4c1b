import { describe, expect, it } from 'vitest';
import { aVocabulary } from '@/tests/builders/vocabulary';
import { shareHead } from './share-head';

const names = ['学校', '公办学校', '民办学校', '一类学校', '二类学校', '三类学校', '民办', '一类'];
const vocabulary = aVocabulary({
  breakdownWords: new Map(names.map((name) => [name, 'institution'])),
});

describe('shareHead', () => {
  it.each([
    ['一类、二类学校各几所', '一类学校、二类学校各几所'],
    ['公办和民办的学校各几所', '公办学校、民办学校各几所'],
    ['学校按类别分,一类二类三类各几所', '学校按类别分,一类学校、二类学校、三类学校各几所'],
    ['一类学校和二类各几所', '一类学校、二类学校各几所'],
  ])('gives each of a list the noun: %s', (text, expected) => {
    expect(shareHead(text, vocabulary)).toBe(expected);
  });

  it.each([
    '一类学校有几所',
    '一类学校公办几所',
    '公办民办的教材,几天送到学校',
    '一类、二类疫苗各几种',
    '二类、一类及以下学校各几所',
    '公办、私立学校各几所',
    '公办学校民办教师各几名',
    '民办有几所,学校多大',
    '学校里公办民办比是多少',
  ])('leaves %s', (text) => {
    expect(shareHead(text, vocabulary)).toBe(text);
  });
});
