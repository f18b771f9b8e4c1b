/** What keeps a Library from being opened. `message` is in Chinese: what, where, what to do. */
export class LibraryError extends Error {
  /** The file at fault, as it was opened. */
  readonly file: string;
  /** Line of the file, from 1, where one line is at fault. */
  readonly line: number | undefined;
  readonly code: LibraryErrorCode;

  constructor({
    code,
    file,
    line,
    cause,
  }: {
    code: LibraryErrorCode;
    file: string;
    line?: number;
    cause?: unknown;
  }) {
    super(MESSAGES[code](line === undefined ? file : `${file} 第 ${line} 行`, explain(cause)), {
      cause,
    });
    this.name = 'LibraryError';
    this.code = code;
    this.file = file;
    this.line = line;
  }
}

export type LibraryErrorCode = 'missing-index' | 'corrupt-index' | 'missing-text' | 'stale-text';

const MESSAGES: Record<LibraryErrorCode, (place: string, why: string) => string> = {
  'missing-index': (place) => `没有找到索引文件 ${place}。请先运行 npm run index。`,
  'corrupt-index': (place, why) => `索引文件 ${place} 读不懂${why}。请重新运行 npm run index。`,
  'missing-text': (place, why) =>
    `资料原文 ${place} 读不了${why}。请放回这份文件，再运行 npm run index。`,
  'stale-text': (place) => `资料原文 ${place} 在建立索引之后改过。请重新运行 npm run index。`,
};

function explain(cause: unknown): string {
  return cause instanceof Error ? `（${cause.message.split('\n')[0]}）` : '';
}
