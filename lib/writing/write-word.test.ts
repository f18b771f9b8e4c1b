import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { MergedReport } from './merge-report';
import { writeWord } from './write-word';

const report: MergedReport = {
  title: '医保基金运行情况',
  sections: [
    {
      heading: '统筹基金支出多少？',
      blocks: [
        {
          kind: 'paragraph',
          runs: [
            { kind: 'text', text: '支出13574.17亿元。', strong: false },
            { kind: 'marker', n: 1 },
            { kind: 'marker', n: 2 },
            { kind: 'text', text: '再说一遍。', strong: true },
            { kind: 'marker', n: 1 },
          ],
        },
        {
          kind: 'table',
          header: [
            [{ kind: 'text', text: '年份', strong: false }],
            [{ kind: 'text', text: '亿元', strong: false }],
          ],
          rows: [
            [
              [{ kind: 'text', text: '2025', strong: false }],
              [
                { kind: 'text', text: '13574.17', strong: false },
                { kind: 'marker', n: 1 },
              ],
            ],
          ],
        },
      ],
      notices: ['为初步数据。'],
      answeredAt: '2026-11-21T08:00:00Z',
      version: 'abc123',
      chart: {
        png: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        width: 1200,
        height: 600,
        title: '统筹基金支出',
      },
    },
  ],
  notes: [
    { n: 1, reference: 1, section: ['一、基金'], page: 2, quote: '统筹基金支出13574.17亿元' },
    { n: 2, reference: 2, section: [], quote: '支出' },
  ],
  references: [
    { n: 1, reference: { id: 'a', type: 'web', authors: [], title: '甲' }, text: '甲[EB/OL].' },
    { n: 2, reference: { id: 'b', type: 'web', authors: [], title: '乙' }, text: '乙[EB/OL].' },
  ],
  versions: ['abc123'],
  mark: '须人工核对后使用。',
};

async function parts(template: 'official' | 'plain') {
  const zip = await JSZip.loadAsync(await writeWord({ report, date: '2026-11-21', template }));
  const read = async (name: string) => (await zip.file(`word/${name}.xml`)?.async('string')) ?? '';
  return {
    body: await read('document'),
    footnotes: await read('footnotes'),
    styles: await read('styles'),
    zip,
  };
}

describe('writeWord', () => {
  it('writes one real footnote a note, referred to once however often it is cited', async () => {
    const { body, footnotes } = await parts('plain');
    expect(body.match(/<w:footnoteReference w:id="\d+"/gu)).toHaveLength(2);
    expect(footnotes).toContain('文献[1]，一、基金；第2页：“统筹基金支出13574.17亿元”');
    expect(body).toContain('[1,2]');
    expect(body).toMatch(
      /<w:sectPr>(?:<w:footerReference[^>]*>)?<w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/u,
    );
  });

  it.each(['official', 'plain'] as const)(
    'names the East Asian fonts of the %s template, and no theme font',
    async (template) => {
      const { styles, body } = await parts(template);
      expect(styles).toMatch(/<w:rPrDefault>.*w:eastAsia="(?:宋体|仿宋_GB2312)"/u);
      expect(styles + body).not.toContain('Theme');
    },
  );

  it('gives every column of a table a width, and has no contents field', async () => {
    const { body } = await parts('plain');
    const grid = /<w:tblGrid>(.*?)<\/w:tblGrid>/u.exec(body)?.[1] ?? '';
    expect(grid.match(/<w:gridCol w:w="[1-9]\d*"\/>/gu)).toHaveLength(2);
    expect(body).not.toMatch(/TOC\b/u);
  });

  it('scales a chart to the text block and keeps its title as text', async () => {
    const { body, zip } = await parts('plain');
    expect(Object.keys(zip.files).some((name) => name.endsWith('.png'))).toBe(true);
    const width = Number(/<wp:extent cx="(\d+)"/u.exec(body)?.[1]);
    expect(width / 36_000).toBeLessThanOrEqual(156); // EMU to millimetres
    expect(body).toContain('统筹基金支出');
    expect(body).toMatch(
      /<w:spacing w:line="240" w:lineRule="auto"\/>.{0,60}<w:jc w:val="center"\/><\/w:pPr><w:r><w:drawing>/u,
    );
  });

  it('prints question, references, quotes, corpus version, date and the mark', async () => {
    const { body } = await parts('official');
    for (const text of [
      '统筹基金支出多少？',
      '甲[EB/OL].',
      '注1',
      '资料库版本：abc123',
      '2026年11月21日',
      report.mark,
    ]) {
      expect(body).toContain(text);
    }
  });
});
