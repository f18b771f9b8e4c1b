import type { Metadata } from 'next';
import { ReportEditor } from './report-editor';

export const metadata: Metadata = { title: '报告' };

export default function ReportPage() {
  return (
    <main id="main" className="mx-auto w-full max-w-6xl flex-1 px-4 py-8 sm:px-6">
      <h1 className="no-print text-2xl font-bold">报告</h1>
      <p className="no-print mt-2 text-muted">
        把各次对话里的回答和句子排成一份文档；参考文献统一编号，同一出处只列一次。
      </p>
      <ReportEditor />
    </main>
  );
}
