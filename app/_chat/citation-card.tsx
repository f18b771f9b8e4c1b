import type { Citation } from '@/lib/schema/answer';
import { citeLine, readerHref } from '../_components/cite-line';
import { CopyButton } from '../_components/copy-button';

const SHOWN_CHARACTERS = 280;

/** A citation in brief: title, place, the words. */
export function CitationCard({ citation }: { citation: Citation }) {
  const { n, title, quote } = citation;
  const shown = quote.length > SHOWN_CHARACTERS ? `${quote.slice(0, SHOWN_CHARACTERS)}…` : quote;
  return (
    <div className="grid gap-2">
      <p className="leading-snug font-semibold">
        <span className="text-accent">[{n}]</span> {title}
      </p>
      <p className="text-xs text-muted">{citeLine(citation)}</p>
      <blockquote className="border-s-3 border-mark-strong ps-3 leading-relaxed whitespace-pre-line">
        {shown}
      </blockquote>
      <p className="flex items-center gap-2">
        <a className="text-link" href={readerHref(citation)}>
          打开原文
        </a>
        <CopyButton label="复制引文" text={() => `${quote}\n——${title}，${citeLine(citation)}`} />
      </p>
    </div>
  );
}
