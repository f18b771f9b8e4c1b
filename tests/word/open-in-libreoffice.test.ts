import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { Answer } from '@/lib/schema/answer';
import { mergeReport } from '@/lib/writing/merge-report';
import { writeWord } from '@/lib/writing/write-word';

const run = promisify(execFile);
const hasOffice = spawnSync('soffice', ['--version']).status === 0;

const answer: Answer = {
  status: 'answered',
  answer:
    '支出13574.17亿元。[1]\n\n| 年份 | 亿元 |\n| --- | ---: |\n| 2024 | 13205.04[1] |\n| 2025 | 13574.17[1] |',
  citations: [
    {
      n: 1,
      source: 's',
      title: '统计快报',
      publisher: '国家医疗保障局',
      section: ['二、基金'],
      page: 2,
      quote: '统筹基金支出13574.17亿元',
      start: 0,
      end: 10,
    },
  ],
  figures: [],
  notices: [],
  engine: 'offline',
};

async function convert(file: string, format: string): Promise<void> {
  const folder = join(file, '..');
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, file]);
}

// An office suite is no npm package: where the machine has none, write-word.test.ts still reads the file's parts.
it.runIf(hasOffice)(
  'opens in an office suite: sets as a PDF, and reads back with table, footnote and reference',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wenju-word-'));
    const file = join(folder, 'report.docx');
    const report = mergeReport({
      report: {
        title: '基金运行情况',
        items: [
          {
            id: 't',
            question: '支出多少？',
            answer,
            answeredAt: '2026-11-21T08:00:00Z',
            version: 'abc',
          },
        ],
      },
      sources: new Map(),
    });
    await writeFile(file, await writeWord({ report, date: '2026-11-21', template: 'official' }));
    await convert(file, 'pdf');
    await convert(file, 'txt:Text (encoded):UTF8');
    const pdf = await readFile(join(folder, 'report.pdf'));
    const text = await readFile(join(folder, 'report.txt'), 'utf8');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    for (const part of [
      '基金运行情况',
      '支出多少？',
      '13205.04',
      '第2页：“统筹基金支出13574.17亿元”',
      '国家医疗保障局. 统计快报[EB/OL].',
    ]) {
      expect(text).toContain(part);
    }
  },
  60_000,
);
