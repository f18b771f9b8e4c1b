import { describe, expect, it } from 'vitest';
import type { Reference } from '@/lib/schema/reference';
import { toBibtex, toCslItem, toRis } from './export-references';

const bulletin: Reference = {
  id: 's',
  type: 'web',
  authors: ['国家医疗保障局'],
  title: '2025年快报 & 解读',
  date: '2026-03-16',
  accessed: '2026-11-21',
  url: 'https://example.gov.cn/a_b',
};

describe('references for Zotero and NoteExpress', () => {
  it('writes CSL-JSON with literal names and date parts', () => {
    expect(toCslItem(bulletin)).toEqual({
      id: 's',
      type: 'webpage',
      title: '2025年快报 & 解读',
      author: [{ literal: '国家医疗保障局' }],
      issued: { 'date-parts': [[2026, 3, 16]] },
      accessed: { 'date-parts': [[2026, 11, 21]] },
      URL: 'https://example.gov.cn/a_b',
      language: 'zh-CN',
    });
  });

  it('writes RIS and leaves out what is not known', () => {
    expect(toRis(bulletin).split('\r\n')).toEqual([
      'TY  - ELEC',
      'AU  - 国家医疗保障局',
      'TI  - 2025年快报 & 解读',
      'PY  - 2026',
      'DA  - 2026/03/16',
      'UR  - https://example.gov.cn/a_b',
      'Y2  - 2026/11/21',
      'LA  - zh-CN',
      'ER  - ',
      '',
    ]);
  });

  it('splits a range of pages for RIS', () => {
    expect(toRis({ ...bulletin, pages: '12-18' })).toContain('SP  - 12\r\nEP  - 18\r\n');
  });

  it('writes BibTeX with the body as one name and commands escaped', () => {
    const entry = toBibtex({ reference: bulletin, key: 'wenju1' });
    expect(entry).toContain('@misc{wenju1,');
    expect(entry).toContain('author = {{国家医疗保障局}}');
    expect(entry).toContain('title = {2025年快报 \\& 解读}');
  });
});
