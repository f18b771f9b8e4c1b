import { z } from 'zod';

const text = z.string().trim().min(1);
/** An empty variable is one that is not set: `CHAT_MODEL=` in a .env file. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const withDefault = (value: string) =>
  z.preprocess((given) => (given === '' ? undefined : given), text.default(value));

const variablesSchema = z.object({
  CORPUS_DIR: withDefault('corpus'),
  INDEX_DIR: withDefault('index'),
  DATA_DIR: withDefault('data'),
  TERMS_DIR: withDefault('terms'),
  HOST: withDefault('127.0.0.1'),
  PORT: optional(
    z
      .string()
      .refine(
        (port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535,
        '应是 0 到 65535 的端口号',
      )
      .transform(Number),
  ),
  OPENAI_BASE_URL: optional(
    z.url({ protocol: /^https?$/, error: '应是 http(s) 地址，如 http://10.0.0.8:8000/v1' }),
  ),
  OPENAI_API_KEY: optional(text),
  CHAT_MODEL: optional(text),
  EMBEDDING_MODEL: optional(text),
  MAINTAINER_KEY: optional(z.string().min(12, '至少 12 个字符')),
  UNVERIFIED: z.preprocess(
    (given) => (given === '' ? undefined : given),
    z.enum(['cut', 'mark'], '只能是 cut（删去）或 mark（标出）').default('cut'),
  ),
  WENJU_TODAY: optional(z.iso.date('应是日期，如 2026-11-21')),
});

/** How the hosted model is reached; all of it or none. */
export type HostedSettings = {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
};

export type Settings = {
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly dataDir: string;
  readonly termsDir: string;
  readonly host: string;
  readonly port: number;
  readonly hosted?: HostedSettings;
  readonly embeddingModel?: string;
  /** Opens the page of feedback to whoever knows it; without one the page stays shut. */
  readonly maintainerKey?: string;
  /** What becomes of a sentence of the model that nothing supports. */
  readonly unverified: 'cut' | 'mark';
  /** Stands for today (ISO date). */
  readonly today?: string;
};

/** Environment that cannot be used; `message` lists every problem in Chinese, one a line. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      ['环境变量有误，请改正后重试：', ...problems.map((problem) => `  · ${problem}`)].join('\n'),
    );
    this.name = 'SettingsError';
  }
}

const HOSTED = ['OPENAI_BASE_URL', 'OPENAI_API_KEY', 'CHAT_MODEL'] as const;

const sayIssue = ({ path, message }: z.core.$ZodIssue) => `${path.join('.')}：${message}`;

function halfHosted(environment: Readonly<Record<string, string | undefined>>): string[] {
  const missing = HOSTED.filter((name) => !environment[name]?.trim());
  const isLoneEmbedding = missing.length > 0 && environment['EMBEDDING_MODEL']?.trim();
  if (isLoneEmbedding && missing.length === HOSTED.length) {
    return [`EMBEDDING_MODEL 要和 ${HOSTED.join('、')} 一起设置：向量由同一个服务计算`];
  }
  if (missing.length === 0 || missing.length === HOSTED.length) return [];
  return [`${HOSTED.join('、')} 要么全部设置，要么都不设置；现在缺 ${missing.join('、')}`];
}

/**
 * Reads the settings that .env.example lists from an environment (`process.env`), once, at start.
 * @throws SettingsError naming every problem at once; a half-set hosted model is one.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = variablesSchema.safeParse(environment);
  const problems = [...(parsed.error?.issues ?? []).map(sayIssue), ...halfHosted(environment)];
  if (!parsed.success || problems.length > 0) throw new SettingsError(problems);
  const {
    OPENAI_BASE_URL: baseUrl,
    OPENAI_API_KEY: apiKey,
    CHAT_MODEL: model,
    ...rest
  } = parsed.data;
  return {
    corpusDir: rest.CORPUS_DIR,
    indexDir: rest.INDEX_DIR,
    dataDir: rest.DATA_DIR,
    termsDir: rest.TERMS_DIR,
    host: rest.HOST,
    port: rest.PORT ?? 3000,
    ...(baseUrl && apiKey && model && { hosted: { baseUrl, apiKey, model } }),
    ...(rest.EMBEDDING_MODEL && { embeddingModel: rest.EMBEDDING_MODEL }),
    ...(rest.MAINTAINER_KEY && { maintainerKey: rest.MAINTAINER_KEY }),
    unverified: rest.UNVERIFIED,
    ...(rest.WENJU_TODAY && { today: rest.WENJU_TODAY }),
  };
}
