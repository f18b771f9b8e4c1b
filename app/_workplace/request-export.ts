import { copyText } from '../_components/copy-text';
import { request } from './request-json';

export type ExportItem = { turn: string; excerpt?: string };
export type ExportFormat = 'docx' | 'md' | 'txt' | 'html' | 'csl' | 'ris' | 'bib';
export type ExportOptions = { edition?: '2025' | '2015'; template?: 'official' | 'plain' };

type ExportRequest = {
  title: string;
  items: readonly ExportItem[];
  format: ExportFormat;
  options?: ExportOptions;
};

/** The answers as the server writes them; it takes their words from its own store. */
export function requestExport({ options = {}, ...body }: ExportRequest): Promise<Response> {
  return request('/api/export', { method: 'POST', body: { ...body, ...options } });
}

/** Copies answers or sentences as rich text with notes and references; says how that went. */
export async function copyRich(wanted: Omit<ExportRequest, 'format'>): Promise<string> {
  const [html, text] = await Promise.all([
    requestExport({ ...wanted, format: 'html' }),
    requestExport({ ...wanted, format: 'txt' }),
  ]);
  const isCopied = await copyText({ html: await html.text(), text: await text.text() });
  return isCopied ? '已复制，可粘贴到 Word 或 WPS' : '浏览器不许复制';
}
