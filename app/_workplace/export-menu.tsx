'use client';

import { useState } from 'react';
import { Icon } from '../_components/icon';
import { chartOf } from './chart-of';
import { Menu, MenuItem } from './menu';
import { download } from './download';
import { copyRich, requestExport } from './request-export';
import type { ExportFormat, ExportItem, ExportOptions } from './request-export';
import { errorText } from './request-json';

const FORMATS: readonly { format: ExportFormat; label: string }[] = [
  { format: 'docx', label: 'Word 文档（脚注与参考文献）' },
  { format: 'md', label: 'Markdown' },
  { format: 'txt', label: '纯文本' },
  { format: 'csl', label: '参考文献：CSL-JSON（Zotero）' },
  { format: 'ris', label: '参考文献：RIS（NoteExpress）' },
  { format: 'bib', label: '参考文献：BibTeX' },
];

/** Only Word takes pictures; an answer that is not on this page goes without its chart. */
async function withChart(item: ExportItem) {
  const chart = item.excerpt === undefined ? await chartOf(item.turn) : undefined;
  return chart === undefined ? item : { ...item, chart };
}

type ExportMenuProps = {
  title: string;
  items: readonly ExportItem[];
  options?: ExportOptions;
  label?: string;
};

/** Exports answers as a document, or copies them as rich text that pastes into Word with notes and references. */
export function ExportMenu({ title, items, options = {}, label = '导出' }: ExportMenuProps) {
  const [status, setStatus] = useState('');
  const write = async (format: ExportFormat) => {
    const drawn = format === 'docx' ? await Promise.all(items.map(withChart)) : items;
    return requestExport({ title, format, items: drawn, options });
  };
  const run = (work: () => Promise<string>) => {
    setStatus('正在准备…');
    work().then(setStatus, (error: unknown) => setStatus(errorText(error)));
    setTimeout(() => setStatus(''), 6000);
  };
  return (
    <>
      <Menu label={label} icon={<Icon name="download" size={16} />}>
        <MenuItem onSelect={() => run(() => copyRich({ title, items, options }))}>
          复制为带注释的富文本
        </MenuItem>
        {FORMATS.map(({ format, label: name }) => (
          <MenuItem
            key={format}
            onSelect={() => run(async () => download(await write(format)).then(() => '已导出'))}
          >
            {name}
          </MenuItem>
        ))}
      </Menu>
      <span role="status" className="text-xs text-muted">
        {status}
      </span>
    </>
  );
}
