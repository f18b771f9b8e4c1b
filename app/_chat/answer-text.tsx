'use client';

import { memo } from 'react';
import ReactMarkdown from 'react-markdown';
import type { Components, Options } from 'react-markdown';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { NoticeList } from '../_components/notice-list';
import { CitationMarker } from './citation-marker';
import { useEvidence } from './evidence-context';
import { FigureMark } from './figure-mark';
import { holdBack } from './hold-back';
import { remarkEvidence } from './remark-evidence';
import type { Turn } from './turn';

function Notices({ indexes }: { indexes: string }) {
  const { turn } = useEvidence();
  const notices = indexes.split(' ').flatMap((index) => turn.notices[Number(index)] ?? []);
  return <NoticeList notices={notices} />;
}

/** Text of a model or of the corpus is never a link or an image: they would lead, or fetch, from elsewhere. */
const COMPONENTS: Components = {
  a: ({ children }) => <span>{children}</span>,
  img: ({ alt }) => <span>{alt}</span>,
  sup: ({ node }) => <CitationMarker n={Number(node?.properties['dataCitation'])} />,
  data: ({ node }) => <FigureMark index={Number(node?.properties['dataFigure'])} />,
  aside: ({ node }) => <Notices indexes={String(node?.properties['dataNotices'])} />,
  table: ({ children }) => (
    <div className="table-frame" tabIndex={0} role="region" aria-label="表格">
      <table>{children}</table>
    </div>
  ),
  // A class for the alignment: a strict policy refuses style attributes in the server's HTML.
  th: ({ children, style }) => (
    <th scope="col" className={style?.textAlign === 'right' ? 'numeric' : undefined}>
      {children}
    </th>
  ),
  td: ({ children, style }) => (
    <td className={style?.textAlign === 'right' ? 'numeric' : undefined}>{children}</td>
  ),
};

function markdownPlugins(turn: Turn): Options['remarkPlugins'] {
  const options = {
    figures: turn.answer?.figures ?? [],
    notices: turn.notices,
    markers: new Set(turn.citations.map(({ n }) => n)),
  };
  return [[remarkGfm, { singleTilde: false }], remarkCjkFriendly, [remarkEvidence, options]];
}

/** The answer, typeset. While it is being written, what would jump is held back. */
export const AnswerText = memo(function AnswerText({ turn }: { turn: Turn }) {
  const text = turn.phase === 'streaming' ? holdBack(turn.text) : turn.text;
  return (
    <div className="prose">
      <ReactMarkdown skipHtml remarkPlugins={markdownPlugins(turn)} components={COMPONENTS}>
        {text}
      </ReactMarkdown>
    </div>
  );
});
