import { furnitureCategorySchema } from '@/lib/schema/document';
import type { IndexContent } from './build-index';

const NAMES: Record<string, string> = {
  passages: '段落',
  whitespace: '空白',
  'page-mark': '页码',
  'running-head': '页眉',
  'footnote-mark': '注号',
  markup: '标记',
  navigation: '导航',
  decoration: '装饰',
  lost: '遗漏',
};

function characterLine(characters: Readonly<Record<string, number>>, length: number): string {
  const order = ['passages', ...furnitureCategorySchema.options, 'lost'];
  const parts = order
    .filter((name) => (characters[name] ?? 0) > 0)
    .map((name) => `${NAMES[name] ?? name} ${characters[name]}`);
  const sum = Object.values(characters).reduce((total, count) => total + count, 0);
  return `  字符：${parts.join('，')}；合计 ${sum}，原文 ${length}${sum === length ? '' : '（不一致）'}`;
}

/** The build report, in Chinese: what was read of each source, where every character went, what a person should look at. */
export function writeReport({
  documents,
  passages,
  enumerations,
  observations,
  checks,
  problems,
}: IndexContent): string {
  const lines: string[] = ['问据索引构建报告', ''];
  for (const { source, blocks, doubts } of documents) {
    const own = passages.filter((passage) => passage.source === source.id);
    const kinds = ['prose', 'list', 'table', 'term', 'note', 'heading', 'contents'] as const;
    const counted = kinds
      .map((kind) => `${kind} ${own.filter((passage) => passage.kind === kind).length}`)
      .join('，');
    const particulars = [
      source.publisher,
      source.date,
      source.area,
      source.period,
      source.documentNumber,
    ].filter((one) => one);
    lines.push(
      `${source.file}  《${source.title}》`,
      `  类型 ${source.kind}，编码 ${source.encoding}${particulars.length > 0 ? `，${particulars.join('，')}` : ''}${source.pages ? `，共 ${source.pages} 页` : ''}`,
      characterLine(source.counts.characters, source.length),
      `  段落 ${own.length}（${counted}），文章 ${source.articles.length}，表格 ${blocks.filter((block) => block.table).length}，列举 ${enumerations.filter((one) => one.source === source.id).length}，数据 ${source.counts.observations}`,
      ...(source.abridges ? [`  与 ${source.abridges} 内容相同（节选）`] : []),
      ...doubts.map((doubt) => `  存疑：${doubt}`),
      '',
    );
  }
  lines.push(
    `合计：来源 ${documents.length}，段落 ${passages.length}，列举 ${enumerations.length}，数据 ${observations.length}，核对 ${checks.length}`,
  );
  lines.push(...problems.map((problem) => `错误：${problem.message}`));
  return `${lines.join('\n')}\n`;
}
