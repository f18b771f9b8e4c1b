import { Icon } from '../../../_components/icon';
import { Contents } from './contents';
import type { ReaderBlock } from './reader-block';

/** The headings of a source on a narrow screen: behind a button. */
export function ContentsMenu({ headings }: { headings: readonly ReaderBlock[] }) {
  return (
    <details className="relative lg:hidden">
      <summary className="button-quiet list-none px-2" aria-label="目录">
        <Icon name="menu" />
      </summary>
      <div className="absolute start-0 top-full z-30 mt-1 max-h-[60dvh] w-[min(20rem,calc(100vw-2rem))] overflow-y-auto rounded-xl border border-line bg-surface p-2 shadow-raised">
        <Contents headings={headings} />
      </div>
    </details>
  );
}
