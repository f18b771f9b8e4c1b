import type { MergedReport, ReportSection } from '@/lib/writing/merge-report';
import { noteText } from '@/lib/writing/note-text';
import { AnswerChart } from '../_chat/answer-chart';
import { PreviewBlock } from './preview-blocks';
import type { ReportPreview } from './report-preview';

/** Titles of the works that a section cites: what its chart is drawn from. */
function sourcesOf(section: ReportSection, { notes, references }: MergedReport): string[] {
  const runs = section.blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flat();
    return block.kind === 'table' ? block.rows.flat(2) : block.runs;
  });
  const cited = runs.flatMap((run) => (run.kind === 'marker' ? (notes[run.n - 1] ?? []) : []));
  const titles = cited.flatMap(({ reference }) => references[reference - 1]?.reference.title ?? []);
  return [...new Set(titles)];
}

/** The report as a page: sections with their charts, the reference list, the quotes. */
export function PreviewPaper({ preview }: { preview: ReportPreview }) {
  const { report, charted, turns } = preview;
  return (
    <>
      <h3 className="text-center text-xl font-bold text-balance">{report.title}</h3>
      {report.sections.map((section, at) => {
        const turn = turns[at];
        return (
          // By this id the export finds the chart.
          <section key={at} id={turn && `m-${turn}`} className="mt-7">
            <h4 className="mb-2 text-base font-bold">{section.heading}</h4>
            <div className="prose text-[0.9375rem]">
              {section.blocks.map((block, index) => (
                <PreviewBlock key={index} block={block} notes={report.notes} />
              ))}
              {section.notices.map((notice) => (
                <p key={notice} className="text-sm text-muted">
                  说明：{notice}
                </p>
              ))}
            </div>
            <AnswerChart observations={charted[at] ?? []} sources={sourcesOf(section, report)} />
          </section>
        );
      })}
      <section className="mt-8 border-t border-line pt-4 text-xs text-muted">
        {report.references.length > 0 && (
          <>
            <h4 className="text-sm font-semibold text-ink">参考文献</h4>
            <ol className="mt-1 grid gap-1 wrap-anywhere">
              {report.references.map(({ n, text }) => (
                <li key={n}>
                  [{n}] {text}
                </li>
              ))}
            </ol>
            <h4 className="mt-4 text-sm font-semibold text-ink">引文原文</h4>
            <ol className="mt-1 grid gap-1">
              {report.notes.map((note) => (
                <li key={note.n}>
                  注{note.n}　{noteText(note)}
                </li>
              ))}
            </ol>
          </>
        )}
        <p className="mt-4">
          {report.mark}资料库版本：{report.versions.join('、')}。
        </p>
      </section>
    </>
  );
}
