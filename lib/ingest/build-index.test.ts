import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildIndex } from './build-index';
import { readCorpus } from '@/lib/ingest/sources/read-corpus';
import { indexFiles, writeIndex } from './write-index';

const NO_STEPS = { extract: () => ({ observations: [], doubts: [] }), check: () => [] };
const TEXT =
  '2024年甲州市医疗保障事业发展统计公报\n\n2024年，全市参保人数100万人，比上年增加2万人，参保率稳定在95%以上。\n';

let corpus: string;
beforeEach(async () => {
  corpus = await mkdtemp(join(tmpdir(), 'corpus-'));
  await writeFile(join(corpus, 'a.txt'), TEXT);
});
afterEach(() => rm(corpus, { recursive: true }));

const build = async () => {
  const { files, problems } = await readCorpus(corpus);
  const built = buildIndex({ files, steps: NO_STEPS });
  return { ...built, problems: [...problems, ...built.problems] };
};

describe('buildIndex', () => {
  it('indexes what it can and names what it cannot', async () => {
    await writeFile(join(corpus, 'empty.txt'), '');
    await writeFile(join(corpus, 'photo.txt'), Uint8Array.from([0x89, 0x50, 0, 0, 0xff]));
    await writeFile(join(corpus, 'page.html'), '<html><body><nav>首页</nav></body></html>');
    await writeFile(join(corpus, 'scan.pdf'), '%PDF');
    const { documents, problems } = await build();
    expect(documents.map((one) => one.source.id)).toEqual(['a']);
    expect(problems.map((problem) => [problem.code, problem.file])).toEqual([
      ['empty', 'empty.txt'],
      ['no-content', 'page.html'],
      ['binary', 'photo.txt'],
      ['unknown-format', 'scan.pdf'],
    ]);
    expect(problems[0]?.message).toContain('empty.txt 是空文件');
  });

  it('takes what sources.json says and reports an entry without a file', async () => {
    await writeFile(
      join(corpus, 'sources.json'),
      JSON.stringify([{ file: 'a.txt', publisher: '甲州市医保局' }, { file: 'gone.txt' }]),
    );
    const { documents, problems } = await build();
    expect(documents[0]?.source).toMatchObject({
      publisher: '甲州市医保局',
      title: '2024年甲州市医疗保障事业发展统计公报',
      area: '甲州市',
    });
    expect(problems.map((problem) => problem.message)).toEqual([
      'sources.json 提到的文件 gone.txt 不存在；请改正文件名或删除该条目。',
    ]);
  });

  it.each(['{', '[{"file": 3}]', '[{"file": "a.txt", "colour": "red"}]'])(
    'reports a sources.json that says %s',
    async (text) => {
      await writeFile(join(corpus, 'sources.json'), text);
      const { documents, problems } = await build();
      expect(documents).toHaveLength(1);
      expect(problems.map((problem) => problem.code)).toEqual(['bad-sources']);
    },
  );

  it('refuses two files of one name', async () => {
    await writeFile(join(corpus, 'a.md'), TEXT);
    expect((await build()).problems.map((problem) => problem.code)).toEqual(['same-id']);
  });

  it('marks an article or source that retells another', async () => {
    const body = Array.from(
      { length: 12 },
      (_, at) => `第${at}项工作在全市范围内稳步推进并取得了阶段性成效。`,
    ).join('');
    await writeFile(
      join(corpus, 'long.txt'),
      `甲州市年度报告\n\n${body}另有其他情况需要在下一年度继续加以研究解决。\n`,
    );
    await writeFile(join(corpus, 'short.txt'), `甲州市年度报告\n\n${body.replaceAll('。', ';')}\n`);
    const sources = (await build()).documents.map((one) => [one.source.id, one.source.abridges]);
    expect(sources).toEqual([
      ['a', undefined],
      ['long', undefined],
      ['short', 'long'],
    ]);
  });
});

describe('writeIndex', () => {
  it('writes the same bytes twice, and no text of a source that is gone', async () => {
    await writeFile(
      join(corpus, 'b.html'),
      '<html><body><p>全市参保人数100万人，参保率稳定。</p></body></html>',
    );
    const directory = join(corpus, 'index');
    await mkdir(join(directory, 'texts'), { recursive: true });
    await writeFile(join(directory, 'texts', 'gone.txt'), '旧');
    await writeIndex({ directory, content: await build() });
    expect(await readdir(join(directory, 'texts'))).toEqual(['b.txt']);
    const first = await Promise.all(
      (await readdir(directory))
        .filter((name) => name.includes('.'))
        .map((name) => readFile(join(directory, name), 'utf8')),
    );
    await writeIndex({ directory, content: await build() });
    const second = await Promise.all(
      (await readdir(directory))
        .filter((name) => name.includes('.'))
        .map((name) => readFile(join(directory, name), 'utf8')),
    );
    expect(second).toEqual(first);
  });

  it('keeps the text of a file in another encoding, since spans count in it', async () => {
    await writeFile(join(corpus, 'c.txt'), Uint8Array.from([0xd2, 0xbd, 0xb1, 0xa3]));
    expect(indexFiles(await build()).get('texts/c.txt')).toBe('医保');
  });

  it('says in the report where every character went', async () => {
    expect(indexFiles(await build()).get('report.txt')).toMatch(
      /字符：段落 \d+，空白 \d+；合计 (\d+)，原文 \1\n/u,
    );
  });
});
