import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mappedFrom } from '@/lib/text/mapped-text';
import { countCharacters } from './count-characters';
import { listEnumerations } from '@/lib/ingest/enumerations/list-enumerations';
import { makePassages } from '@/lib/ingest/passages/make-passages';
import { plainQuote } from '@/lib/ingest/passages/plain-quote';
import { readDocument } from './read-document';

const read = (directory: string, file: string) =>
  readDocument({ file, bytes: readFileSync(join(directory, file)) });
const textFile = (text: string) =>
  readDocument({ file: 'test.txt', bytes: new TextEncoder().encode(text) });
const markdown = (text: string) =>
  readDocument({ file: 'test.md', bytes: new TextEncoder().encode(text) });
const filesOf = (directory: string) =>
  readdirSync(directory)
    .filter((file) => /\.(?:txt|md|html?)$/u.test(file))
    .map((file) => ({ directory, file }));
const headings = (document: ReturnType<typeof read>) =>
  document.blocks
    .filter((block) => block.kind === 'heading')
    .map((block) => [...block.section, block.content.text].join(' > '));

describe.each([...filesOf('corpus'), ...filesOf('tests/fixtures/ingest')])(
  '$directory/$file',
  ({ directory, file }) => {
    const document = read(directory, file);
    const passages = makePassages(document);
    const { text } = document;

    it('has passages whose spans say what they say', () => {
      expect(passages.length).toBeGreaterThan(5);
      for (const passage of passages)
        expect(plainQuote(text.slice(passage.start, passage.end))).toBe(plainQuote(passage.text));
    });

    it('leaves nothing between the characters of a passage but blanks and furniture', () => {
      const isFurniture = new Array<boolean>(text.length).fill(false);
      for (const { start, end } of document.furniture) isFurniture.fill(true, start, end);
      for (const passage of passages) {
        const { offsets } = mappedFrom(passage);
        const own = new Set(offsets);
        offsets.forEach((offset, at) => {
          if (!/\s/u.test(passage.text.charAt(at))) expect(text[offset]).toBe(passage.text[at]);
          else expect(text[offset]).toMatch(/\s/u);
        });
        for (let at = passage.start; at < passage.end; at += 1) {
          const isAccounted =
            own.has(at) || isFurniture[at] === true || /\s/u.test(text.charAt(at));
          expect(isAccounted, `${file} ${at} ${text.slice(at - 5, at + 5)}`).toBe(true);
        }
      }
    });

    it('accounts for every character once', () => {
      const { characters, lost } = countCharacters({ document, passages });
      expect(lost).toEqual([]);
      expect(Object.values(characters).reduce((sum, count) => sum + count, 0)).toBe(text.length);
      const seen = new Set<number>();
      for (const passage of passages) {
        for (const offset of mappedFrom(passage).offsets) {
          expect(seen.has(offset)).toBe(false);
          seen.add(offset);
        }
      }
    });

    it('has enumerations whose items say what their spans say', () => {
      for (const { items } of listEnumerations(document)) {
        expect(items.length).toBeGreaterThan(1);
        for (const item of items)
          expect(plainQuote(text.slice(item.start, item.end))).toBe(plainQuote(item.text));
      }
    });

    it('gives every passage a name of its own', () => {
      expect(new Set(passages.map((passage) => passage.id)).size).toBe(passages.length);
    });
  },
);

describe('pages', () => {
  it('agree with every printed mark', () => {
    const document = read('corpus', 'journal-2025-digest.txt');
    const marks = [...document.text.matchAll(/^(\d+) \/ 101$/gmu)];
    expect(marks.length).toBeGreaterThan(5);
    for (const mark of marks) {
      const at = mark.index + mark[0].length;
      const page = document.pageStarts?.findLast((one) => one.start <= at + 3)?.page;
      expect(page).toBe(Number(mark[1]));
    }
    expect(document.source.pages).toBe(101);
  });

  it('agree with the contents list', () => {
    const { source } = read('corpus', 'journal-2025-digest.txt');
    expect(source.articles.map((article) => article.page)).toEqual([
      6, 11, 19, 23, 27, 34, 74, 79, 89, 93,
    ]);
  });

  it('follow running heads and stay unknown before the first', () => {
    const passages = makePassages(read('corpus', 'ilo-uhc-china-report.txt'));
    const pageOf = (words: string) =>
      passages.find((passage) => passage.text.includes(words))?.page;
    expect(pageOf('4.2 实现全民医保覆盖的主要经验')).toBe(16);
    expect(pageOf('2.6 部门职责')).toBe(8);
    expect(pageOf('附件 2')).toBe(21);
    expect(pageOf('1.1 中国医疗保障制度框架')).toBeUndefined();
  });
});

describe('sections', () => {
  it('keep one level for one numbering though Markdown levels change', () => {
    expect(headings(read('corpus', 'nhsa-2024-express.txt'))).toEqual(
      expect.arrayContaining([
        '五、医保药品目录扩容惠及更多患者',
        '六、支付方式改革减少患者看病就医负担',
        '一、基本医疗保险稳健运行 > (二)基金收支情况',
      ]),
    );
  });

  it('see a chapter whose number was lost', () => {
    expect(headings(read('corpus', 'ilo-uhc-china-report.txt'))).toContain(
      '中国基本医疗保障体系设计 > 2.1 人口覆盖',
    );
  });

  it('end where a paragraph goes on with their numbering, but not at a list of their own', () => {
    const document = textFile(
      [
        '云岭市医疗保障局关于调整待遇的通知',
        '',
        '一、门诊待遇',
        '（一）职工门诊',
        '1.在职职工年度起付标准500元。',
        '2.退休人员年度起付标准300元。',
        '（二）居民门诊。不设起付标准，报销比例55%。',
        '二、住院待遇',
        '（一）起付标准的减免',
        '下列情形减免起付标准：',
        '（一）特困人员住院的；',
        '（二）一年内第二次住院的。',
      ].join('\n'),
    );
    const sectionOf = (text: string) =>
      document.blocks.find(({ content }) => content.text.includes(text))?.section.join(' > ');
    expect(sectionOf('退休人员')).toBe('一、门诊待遇 > （一）职工门诊');
    expect(sectionOf('55%')).toBe('一、门诊待遇');
    expect(sectionOf('第二次住院')).toBe('二、住院待遇 > （一）起付标准的减免');
  });

  it('are what a press conference is asked, above the answers', () => {
    const document = textFile(
      [
        '云岭市医保新闻发布会实录',
        '',
        '问（云岭日报记者）：护理保险的钱从哪里来？',
        '',
        '答（王敏）：职工每人每年80元。',
        '',
        '云岭电视台记者：老人怎么申请？',
        '',
        '王敏：家属可以代办。',
      ].join('\n'),
    );
    expect(headings(document)).toEqual([
      '云岭市医保新闻发布会实录',
      '问（云岭日报记者）：护理保险的钱从哪里来？',
      '云岭电视台记者：老人怎么申请？',
    ]);
  });

  it('open for each clause of a regulation', () => {
    const { blocks } = read('tests/fixtures/ingest', 'measures.txt');
    expect(blocks.find((block) => block.content.text.startsWith('（二）'))?.section).toEqual([
      '第二章 筹资标准',
      '第三条',
    ]);
  });

  it.each([
    [
      '一、总体情况\n（一）参保\n全市参保100万人。\n二、基金\n收入1亿元。',
      ['一、总体情况', '一、总体情况 > （一）参保', '二、基金'],
    ],
    ['1．参保情况\n全市参保100万人。\n2．基金情况\n收入1亿元。', ['1．参保情况', '2．基金情况']],
    [
      '第一部分 总体情况\n1.1 参保情况\n全市参保100万人。',
      ['第一部分 总体情况', '第一部分 总体情况 > 1.1 参保情况'],
    ],
  ])('are read from %j', (text, expected) => {
    expect(headings(textFile(text))).toEqual(expected);
  });

  it('take unnumbered Markdown headings by their signs', () => {
    expect(
      headings(
        markdown('# 甲县报告\n\n## 基金\n\n### 收入\n\n收入1亿元。\n\n## 监管\n\n追回2万元。'),
      ),
    ).toEqual(['甲县报告', '基金', '基金 > 收入', '监管']);
  });
});

describe('blocks', () => {
  const changzhou = read('corpus', 'changzhou-2024-bulletin.txt');

  it.each([
    '分别为202.79万人、20.71万人、48.92万人，分别比上年增加',
    '统筹基金备付能力17.65个月。',
    '1627元，比上年减少30元，比上年下降1.81%。',
  ])('join broken lines: %s', (words) => {
    expect(changzhou.blocks.some((block) => block.content.text.includes(words))).toBe(true);
  });

  it('do not join a list entry to the sentence before it', () => {
    const starts = changzhou.blocks
      .filter((block) => block.kind === 'item')
      .map((block) => block.content.text.slice(0, 2));
    expect(starts).toEqual([
      '1.',
      '2.',
      '3.',
      '4.',
      '5.',
      '6.',
      '7.',
      '1.',
      '2.',
      '3.',
      '4.',
      '5.',
      '6.',
      '7.',
    ]);
  });

  it('link note marks to notes', () => {
    const passages = makePassages(changzhou);
    const marked = passages.find((passage) => passage.text.includes('备付能力17.65个月'));
    const note = passages.find((passage) => passage.id === marked?.notes?.[0]);
    expect(note).toMatchObject({ kind: 'note', text: expect.stringContaining('8-18个月') });
  });

  it('are the numbered lines under 注：, by their numbers', () => {
    const text =
      '云岭市公报\n\n　　可支付月数12个月[2]。\n\n注：\n1.甲为乙。\n2.可支付月数=结余÷月均支出。\n';
    const notes = textFile(text).blocks.filter(({ kind }) => kind === 'note');
    expect(notes.map(({ mark }) => mark)).toEqual([undefined, '1', '2']);
    const passages = makePassages(textFile(text));
    const marked = passages.find((passage) => passage.text.includes('12个月'));
    expect(passages.find(({ id }) => id === marked?.notes?.[0])?.text).toContain('÷月均支出');
  });

  it('know the figure that they stand under', () => {
    const text =
      '云岭市公报\n\n　　参保人数逐年增加。\n\n图3 历年参保情况\n\n注：2016年数据缺失。\n\n数据来源：统计年鉴\n';
    const notes = makePassages(textFile(text)).filter(({ kind }) => kind === 'note');
    expect(notes.map(({ header }) => header)).toEqual(['图3历年参保情况', '图3历年参保情况']);
  });

  it('keep the mark that they print beside their number, and are found from a caption too', () => {
    const text =
      '云岭市公报\n\n　　全年追回7亿元[2]。\n\n表1 基金支付比例[1]\n\n级别 职工 居民\n三级 84 63\n二级 88 75\n\n注：1.略有差异。\n\n2.[1]指各项基金支付。\n\n3.[2]含审核扣减。\n';
    const { blocks } = textFile(text);
    const notes = blocks.filter(({ kind }) => kind === 'note');
    expect(notes.map(({ mark }) => mark)).toEqual([undefined, '1', '2']);
    const passages = makePassages(textFile(text));
    const noteOf = (words: string) => {
      const [id] = passages.find((passage) => passage.text.includes(words))?.notes ?? [];
      return passages.find((passage) => passage.id === id)?.text;
    };
    expect(noteOf('追回7亿元')).toContain('含审核扣减');
    expect(noteOf('三级')).toContain('各项基金支付');
  });

  it('carry a mark on a heading to the prose under it', () => {
    const passages = makePassages(read('corpus', 'nhsa-2025-express.txt'));
    const marked = passages.find((passage) => passage.text.startsWith('2025年享受门诊待遇'));
    expect(passages.find((passage) => passage.id === marked?.notes?.[0])?.text).toBe(
      '该部分数据为初步统计数据。',
    );
  });
});

describe('tables', () => {
  const tablesOf = (document: ReturnType<typeof read>) =>
    document.blocks.flatMap(({ table }) =>
      table
        ? [
            {
              caption: table.caption?.text,
              unit: table.unit,
              header: table.header.map((cell) => cell.text),
              rows: table.rows.map((row) => row.map((cell) => cell.text)),
            },
          ]
        : [],
    );

  it('are rebuilt from loose lines under a corner header', () => {
    expect(tablesOf(read('corpus', 'changzhou-2024-bulletin.txt'))[0]).toEqual({
      caption: '2024年职工医保各医疗机构住院费用支付比例',
      unit: undefined,
      header: ['比例级别', '政策范围内基金支付比例', '实际住院费用支付比例'],
      rows: [
        ['全市平均', '88.63%', '68.37%'],
        ['三级', '87.97%', '66.50%'],
        ['二级', '91.75%', '76.71%'],
        ['一级以下', '88.75%', '78.23%'],
      ],
    });
  });

  it('put cells together that were wrapped over lines, on either side of the line that holds the year', () => {
    const laws = tablesOf(read('corpus', 'ilo-uhc-china-report.txt'))[1];
    expect(laws?.rows).toHaveLength(25);
    expect(laws?.rows).toContainEqual([
      '关于建立医疗保障待遇清单制度的意见',
      '国家医保局、财政部',
      '2021年',
      '确立医疗保障制度的基本制度、基本政策等',
    ]);
    expect(laws?.rows).toContainEqual([
      '医疗保障法草案(征求意见稿)',
      '国家医保局',
      '2021年',
      '纲领性的、全面的医疗保障法律（待通过生效）',
    ]);
    expect(laws?.rows.every((row) => row.length === 4 && row.every((cell) => cell !== ''))).toBe(
      true,
    );
  });

  it('have a header that was wrapped over five lines', () => {
    const staff = tablesOf(read('corpus', 'ilo-uhc-china-report.txt'))[3];
    expect(staff?.header).toEqual([
      '年份',
      '每千人口卫生技术人员（人）',
      '每千人口执业（助理）医师（人）',
      '每千人口注册护士（人）',
    ]);
    expect(staff?.rows).toHaveLength(19);
  });

  it('resolve spans of HTML and take caption and unit from the lines above', () => {
    expect(tablesOf(read('tests/fixtures/ingest', 'qingzhou-2023-bulletin.html'))[0]).toMatchObject(
      {
        caption: '表1 2023年各区县参保人数',
        unit: '万人',
        header: ['地区', '参保人数 职工', '参保人数 居民', '参保率（%）'],
      },
    );
  });

  it('are read from Markdown pipes', () => {
    expect(tablesOf(read('tests/fixtures/ingest', 'report.md'))[0]).toMatchObject({
      caption: '表1基金收支情况',
      unit: '亿元',
      rows: [
        ['职工医保', '8.36', '7.05'],
        ['居民医保', '3.92', '3.88'],
      ],
    });
  });

  it('without a caption are passages with the sentence that hands over to them, each article one of its own', () => {
    const text =
      '# 细则\n\n**第一条** 本细则适用于全市。\n\n**第二条** 门诊待遇标准见下表。\n\n| 级别 | 比例 |\n| --- | --- |\n| 三级 | 50% |\n| 二级 | 60% |\n';
    const passages = makePassages(markdown(text));
    expect(passages.filter(({ kind }) => kind === 'prose').map((one) => one.text)).toEqual([
      '第一条 本细则适用于全市。',
      '第二条 门诊待遇标准见下表。',
    ]);
    expect(passages.find(({ kind }) => kind === 'table')?.header).toBe(
      '第二条 门诊待遇标准见下表。',
    );
  });

  it('of many rows become passages of a few rows, each with the header', () => {
    const parts = makePassages(read('corpus', 'ilo-uhc-china-report.txt')).filter(
      (passage) => passage.kind === 'table' && passage.section[0]?.startsWith('附件 1'),
    );
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts.slice(1))
      expect(part.header).toContain('法律/政策文件名称 | 发布部门 | 发布年份');
  });
});

describe('a text with indented paragraphs', () => {
  const document = read('tests/fixtures/ingest', 'lujiang-2022-bulletin.txt');
  const texts = document.blocks.map((block) => block.content.text);

  it('joins its broken lines, a page foot between them or not', () => {
    expect(texts).toContain(
      '（二）基金收支。2022年，全市基本医疗保险基金收入62.88亿元，支出58.31亿元，当期结余4.57亿元，累计结余71.20亿元。',
    );
  });

  it('parts a passage where a page foot stands that a quote may not span', () => {
    const parts = makePassages(document).map((passage) => passage.text);
    expect(parts).toContain('余71.20亿元。');
  });

  it('has a table of one cell a line and one with a unit line under its caption', () => {
    const tables = document.blocks.flatMap(({ table }) => (table ? [table] : []));
    expect(tables.map((table) => table.unit)).toEqual(['亿元', undefined]);
    expect(tables[1]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['参保人数', '万人', '480.66'],
      ['参保率', '%', '97.3'],
      ['基金收入', '亿元', '62.88'],
    ]);
  });

  it('says by whom and when under its title', () => {
    expect(document.source).toMatchObject({
      publisher: '芦江市医疗保障局',
      date: '2023-05-12',
      pages: 3,
    });
  });
});

describe('particulars', () => {
  it.each([
    [
      'corpus',
      'nhsa-2025-express.txt',
      {
        title: '2025年医疗保障事业发展统计快报',
        publisher: '国家医疗保障局',
        date: '2026-03-16',
        area: '全国',
        period: '2025',
        kind: 'bulletin',
      },
    ],
    [
      'corpus',
      'nhsa-2024-express.txt',
      {
        title: '2024年医疗保障事业发展统计快报',
        date: '2025-03-21',
        area: '全国',
        period: '2024',
        kind: 'bulletin',
      },
    ],
    [
      'corpus',
      'changzhou-2024-bulletin.txt',
      {
        title: '2024年度常州市医疗保障事业发展统计公报',
        area: '常州市',
        period: '2024',
        kind: 'bulletin',
      },
    ],
    ['corpus', 'ilo-uhc-china-report.txt', { title: '迈向全民医疗保障的中国经验' }],
    [
      'tests/fixtures/ingest',
      'qingzhou-2023-bulletin.html',
      {
        publisher: '青州市医疗保障局',
        date: '2024-05-20',
        area: '青州市',
        period: '2023',
        format: 'html',
      },
    ],
    [
      'tests/fixtures/ingest',
      'measures.txt',
      {
        kind: 'regulation',
        documentNumber: '平医保发〔2023〕12号',
        date: '2023-06-30',
        area: '平川市',
        publisher: '平川市医疗保障局',
      },
    ],
  ])('of %s/%s are read from its own text', (directory, file, expected) => {
    expect(read(directory, file).source).toMatchObject(expected);
  });

  it('are left out where nothing is printed', () => {
    const { source } = read('corpus', 'journal-2025-digest.txt');
    expect(source).not.toHaveProperty('date');
    expect(source).not.toHaveProperty('publisher');
    expect(source.kind).toBe('digest');
    expect(source.articles.map((article) => article.publisher)).toContain(
      '国际劳工组织中国和蒙古局',
    );
  });
});

it('refuses an empty file and an unknown format, naming the file', () => {
  expect(() => textFile('')).toThrow('test.txt 是空文件');
  expect(() => readDocument({ file: 'a.pdf', bytes: new TextEncoder().encode('甲') })).toThrow(
    'a.pdf 的格式不受支持',
  );
});
