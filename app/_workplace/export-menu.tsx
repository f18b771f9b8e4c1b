'use client';

import { Toast } from '../_components/toast';
import { useNote } from '../_components/use-note';
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
  /** Of the button's words: where they give way on a narrow page. */
  wordsClass?: string;
  className?: string;
};

/** Exports answers as a document, or copies them as rich text that pastes into Word with notes and references. */
export function ExportMenu(props: ExportMenuProps) {
  const { title, items, options = {}, label = '导出', wordsClass, className } = props;
  const [note, setNote] = useNote();
  const write = async (format: ExportFormat) => {
    const drawn = format === 'docx' ? await Promise.all(items.map(withChart)) : items;
    return requestExport({ title, format, items: drawn, options });
  };
  const run = (work: () => Promise<string>) => {
    setNote('正在准备…');
    work().then(setNote, (error: unknown) => setNote(errorText(error)));
  };
  return (
    <>
      <Menu
        label={label}
        {...(className && { className })}
        trigger={
          <>
            <Icon name="download" size={16} />
            <span className={wordsClass}>{label}</span>
          </>
        }
      >
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
      <Toast text={note} />
    </>
  );
}
