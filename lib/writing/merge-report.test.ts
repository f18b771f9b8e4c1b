import { describe, expect, it } from 'vitest';
import type { Answer, Citation } from '@/lib/schema/answer';
import type { ReportItem } from '@/lib/schema/report';
import type { Source } from '@/lib/schema/source';
import { mergeReport } from './merge-report';
import { writeHtml } from './write-html';
import { writeMarkdown } from './write-markdown';
import { writeText } from './write-text';

const source: Source = {
  id: 'bulletin',
  file: 'bulletin.txt',
  title: '某市公报',
  publisher: '某市医疗保障局',
  kind: 'bulletin',
  format: 'txt',
  encoding: 'utf-8',
  sha256: '0'.repeat(64),
  length: 100,
  articles: [],
  counts: { passages: 1, observations: 0, characters: {} },
};

const citation = (n: number, start: number, quote: string): Citation => ({
  n,
  source: 'bulletin',
  title: '某市公报',
  section: ['一、基金'],
  page: 2,
  quote,
  start,
  end: start + quote.length,
});

const answer = (
  text: string,
  citations: Citation[],
  engine: Answer['engine'] = 'offline',
): Answer => ({
  status: 'answered',
  answer: text,
  citations,
  figures: [],
  notices: [{ kind: 'preliminary', text: '为初步数据。', citations: [1] }],
  engine,
});

const item = (id: string, value: Answer, excerpt?: string): ReportItem => ({
  id,
  question: `问题${id}`,
  answer: value,
  answeredAt: '2026-11-21T08:00:00Z',
  version: 'abc',
  ...(excerpt === undefined ? {} : { excerpt }),
});

const first = answer('支出5亿元。[1]收入6亿元。[2]', [
  citation(1, 10, '支出5亿元'),
  citation(2, 30, '收入6亿元'),
]);
const second = answer('| 项目 | 亿元 |\n| --- | ---: |\n| 收入 | 6[1] |\n\n结存1亿元。[2]', [
  citation(1, 30, '收入6亿元'),
  citation(2, 50, '结存1亿元'),
]);
const merge = (items: ReportItem[]) =>
  mergeReport({
    report: { title: '报告', items },
    sources: new Map([['bulletin', source]]),
    accessed: '2026-11-21',
  });

describe('mergeReport', () => {
  it('gives a span that two answers cite one note, and their work one reference', () => {
    const merged = merge([item('甲', first), item('乙', second)]);
    expect(merged.notes.map((note) => note.quote)).toEqual(['支出5亿元', '收入6亿元', '结存1亿元']);
    expect(merged.references.map(({ text }) => text)).toEqual([
      '某市医疗保障局. 某市公报[EB/OL]. [2026-11-21].',
    ]);
    expect(merged.sections[1]?.blocks[0]).toMatchObject({
      rows: [[[{ text: '收入' }], [{ text: '6' }, { n: 2 }]]],
    });
  });

  it('numbers by first use when the order changes', () => {
    const merged = merge([item('乙', second), item('甲', first)]);
    expect(merged.notes.map((note) => note.quote)).toEqual(['收入6亿元', '结存1亿元', '支出5亿元']);
  });

  it('takes only the excerpt of an answer, and no notice of the rest', () => {
    const merged = merge([item('甲', first, '收入6亿元。[2]')]);
    expect(merged.notes.map((note) => note.quote)).toEqual(['收入6亿元']);
    expect(merged.sections[0]?.notices).toEqual([]);
  });

  it('marks the whole as written by a model where one part was', () => {
    expect(merge([item('甲', first)]).mark).not.toContain('人工智能');
    expect(
      merge([item('甲', first), item('丙', answer('有。[1]', [citation(1, 70, '有')], 'llm'))])
        .mark,
    ).toContain('人工智能');
  });

  it('cites a source that has left the corpus by what the answer kept', () => {
    const merged = mergeReport({
      report: { title: '报告', items: [item('甲', first)] },
      sources: new Map(),
    });
    expect(merged.references[0]?.text).toBe('某市公报[EB/OL].');
  });
});

describe('writers of a merged report', () => {
  const merged = merge([item('甲', first), item('乙', second)]);

  it.each([
    ['Markdown', writeMarkdown, '[^2]: 文献[1]，一、基金；第2页：“收入6亿元”'],
    ['text', writeText, '〔注2〕文献[1]，一、基金；第2页：“收入6亿元”'],
    ['HTML', writeHtml, '[注2] 文献[1]，一、基金；第2页：“收入6亿元”'],
  ])('%s carries notes, references, corpus version and the mark', (_, write, note) => {
    const text = write(merged);
    expect(text).toContain(note);
    expect(text).toContain('[1] 某市医疗保障局. 某市公报[EB/OL]');
    expect(text).toContain('须人工核对');
    expect(text).toContain('资料库版本：abc');
  });

  it('HTML shows what looks like a tag as text', () => {
    const hostile = answer('见 `<script>alert(1)</script>`。[1]', [citation(1, 10, '<b>甲</b>')]);
    expect(writeHtml(merge([item('丁', hostile)]))).not.toMatch(/<script|<b>甲/u);
  });
});
