import type { Source, SourceEntry } from '@/lib/schema/source';
import { findPeriods } from '@/lib/text/periods';

type Kind = Source['kind'];

const KINDS: readonly [Kind, RegExp][] = [
  ['bulletin', /公报|快报|简报|月报|季报|统计分析$|运行情况$/u],
  ['regulation', /(?:条例|办法|规定|细则|法|规则|章程)(?:[（(].*[）)])?$/u],
  ['notice', /(?:通知|意见|公告|通告|批复|函|决定|方案|规划)(?:[（(].*[）)])?$/u],
  ['standard', /标准|规范|指南|技术要求|清单|规程|须知|指引|待遇政策|政策(?:问答|汇编)/u],
  ['report', /报告|白皮书|蓝皮书|年报/u],
  ['dataset', /统计表|数据集|一览表/u],
];
const DOCUMENT_NUMBER = /[\p{Script=Han}]{2,12}[〔［[(（]\d{4}[〕］\])）]\s*\d{1,4}\s*号/u;
/** The area that a title or a bureau's name begins with: 江苏省常州市 → 常州市; of 湖北省医疗保障局、湖北省财政厅 the first. */
const AREA =
  /^(?:[\p{Script=Han}]{2,7}?(?:省|自治区))?((?:(?![局厅部委院])\p{Script=Han}){2,8}?(?:市|自治州|地区|盟|省|自治区|特别行政区|县|区))/u;
/** What stands before the area in a title. */
const BEFORE_AREA = /^(?:关于印发|关于|印发)?《?\s*/u;
/** A bulletin that opens with a body of the state, or with the whole country, is about the whole country. */
const NATIONAL = /^\s*(?:截至)?\d{4}\s*年(?:底|末)?\s*[，,]\s*(?:国家|国务院|全国)/mu;
/** Bodies that sign together stand side by side: 湖北省医疗保障局  湖北省财政厅. */
const BETWEEN_BODIES = /(?<=局|委员会|政府|办公室|部|厅|院|中心)\s+/gu;
const BUREAU =
  /(?:^|\s)(?:发文机关|发布机构|发布单位|信息来源|来源|公开主体)\s*[:：]\s*([\p{Script=Han}]{2,30})(?:\s|$)/mu;

function pad(part: string): string {
  return part.padStart(2, '0');
}

/** The first and the last lines of a text, where it says by whom and when. */
function edgesOf(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [...lines.slice(0, 6), ...lines.slice(Math.max(6, lines.length - 8))];
}

function dateIn(text: string): string | undefined {
  const match = /(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})\s*日?/u.exec(text);
  if (!match?.[1] || !match[2] || !match[3]) return undefined;
  const [month, day] = [Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? `${match[1]}-${pad(match[2])}-${pad(match[3])}`
    : undefined;
}

/** The day of publication, where a line of particulars prints it, or the last line does. */
function readDate(text: string): string | undefined {
  const labelled =
    /(?:发布)?(?:日期|时间)\s*[:：]\s*(\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?)/u.exec(
      text,
    );
  if (labelled?.[1]) return dateIn(labelled[1]);
  const lines = edgesOf(text);
  const alone = lines.findLast((line) => /^\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日$/u.test(line));
  return alone ? dateIn(alone) : undefined;
}

function readPublisher(text: string, title: string): string | undefined {
  const labelled = BUREAU.exec(text)?.[1];
  if (labelled) return labelled;
  const lines = edgesOf(text);
  const signed = lines.findLast((line) =>
    /^[\p{Script=Han}、 ]{3,40}(?:局|委员会|政府|办公室|部|厅|院|中心)$/u.test(line),
  );
  if (signed) return signed.replace(BETWEEN_BODIES, '、').replace(/\s+/gu, '');
  const owned = /(?:版权所有|主办单位|主办)\s*[:：©]\s*([\p{Script=Han}]{3,30})/u.exec(text)?.[1];
  return (
    owned ??
    /^([\p{Script=Han}]{2,20}(?:局|委员会|人民政府|部|厅))(?=\s*关于|\d{4})/u.exec(title)?.[1]
  );
}

function areaOf(name: string | undefined): string | undefined {
  const opened = (name ?? '').replace(BEFORE_AREA, '');
  const [period] = findPeriods(opened);
  const found = AREA.exec(period?.start === 0 ? opened.slice(period.end) : opened)?.[1];
  return found && !/^(?:各|全|本|我|省|市|跨|异)/u.test(found) ? found : undefined;
}

function readArea({
  title,
  publisher,
  text,
}: {
  title: string;
  publisher: string | undefined;
  text: string;
}): string | undefined {
  const named = areaOf(title) ?? areaOf(publisher);
  if (named) return named;
  const isNational =
    /^(?:国家|中华人民共和国|国务院|全国)/u.test(publisher ?? '') ||
    /^(?:\d{4}年)?(?:全国|中国|国家)/u.test(title);
  return isNational || NATIONAL.test(text) ? '全国' : undefined;
}

function readKind(title: string): Kind {
  return KINDS.find(([, pattern]) => pattern.test(title))?.[0] ?? 'other';
}

/** 文号 stands on a line of its own near the top. */
function readDocumentNumber(text: string): string | undefined {
  const line = text
    .slice(0, 400)
    .split('\n')
    .find((one) => one.trim().length < 40 && DOCUMENT_NUMBER.test(one));
  return DOCUMENT_NUMBER.exec(line ?? '')?.[0];
}

/** The year in the title of a rule is when it was made, not what its figures are about. */
const UNDATED: ReadonlySet<Kind> = new Set(['regulation', 'notice', 'standard']);
const SPAN_KINDS: ReadonlySet<string> = new Set([
  'year',
  'half',
  'quarter',
  'month',
  'months',
  'years',
]);

/** What time a title says that the document is about: 2024, 2025-H1. */
function readPeriod(title: string): string | undefined {
  return findPeriods(title).find(({ kind }) => SPAN_KINDS.has(kind))?.period;
}

/** What a document prints about itself; what it does not print is left out. A digest prints it article by article. */
export function readMetadata({
  title,
  front,
  isDigest,
}: {
  title: string;
  front: string;
  isDigest: boolean;
}): Omit<SourceEntry, 'file'> & { kind: Kind } {
  if (isDigest) return { kind: 'digest' };
  const kind = readKind(title);
  const publisher = readPublisher(front, title);
  const found = {
    publisher,
    date: readDate(front),
    area: readArea({ title, publisher, text: front }),
    period: UNDATED.has(kind) ? undefined : readPeriod(title),
    documentNumber: readDocumentNumber(front),
  };
  return {
    kind,
    ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
  };
}
