export type IngestErrorCode =
  | 'empty'
  | 'binary'
  | 'unknown-format'
  | 'unreadable'
  | 'no-content'
  | 'bad-sources'
  | 'unknown-file'
  | 'same-id'
  | 'bad-overrides'
  | 'no-corpus';

const MESSAGES: Record<IngestErrorCode, (file: string) => string> = {
  empty: (file) => `${file} 是空文件，没有可读的内容；请重新放入文件或将其删除。`,
  binary: (file) => `${file} 不是文本文件，或其编码不是 UTF-8、GB18030、UTF-16；请转换后重试。`,
  'unknown-format': (file) => `${file} 的格式不受支持；可用的格式：.txt、.md、.html、.htm。`,
  unreadable: (file) => `${file} 读不了；请检查文件是否存在、是否有读取权限。`,
  'no-content': (file) => `${file} 中没有找到正文；请检查网页是否完整。`,
  'bad-sources': (file) => `${file} 的内容不合要求；请按 README 中的字段说明改正。`,
  'unknown-file': (file) => `sources.json 提到的文件 ${file} 不存在；请改正文件名或删除该条目。`,
  'same-id': (file) =>
    `${file} 与另一个文件同名（只有扩展名不同）；请改名，每个来源的名字必须唯一。`,
  'bad-overrides': (file) => `${file} 的内容不合要求；每一条都要有 source、quote、number、reason。`,
  'no-corpus': (file) => `语料目录 ${file} 读不了或其中没有文件；请检查 CORPUS_DIR。`,
};

/** A file that a person must look at; `message` is in Chinese: what, where, what to do. */
export class IngestError extends Error {
  readonly code: IngestErrorCode;
  readonly file: string;

  constructor({ code, file, cause }: { code: IngestErrorCode; file: string; cause?: unknown }) {
    const detail =
      (code === 'bad-sources' || code === 'bad-overrides') && cause instanceof Error
        ? `（${cause.message}）`
        : '';
    super(MESSAGES[code](file) + detail, { cause });
    this.name = 'IngestError';
    this.code = code;
    this.file = file;
  }
}
