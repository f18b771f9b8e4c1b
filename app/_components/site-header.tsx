import { AppearanceMenu } from './appearance-menu';
import { ReportLink } from '../_workplace/report-link';
import { KeysButton } from './keys-dialog';
import { SiteNav } from './site-nav';

export function SiteHeader() {
  return (
    <header className="no-print sticky top-0 z-30 border-b border-line bg-paper">
      <div className="flex h-14 items-center gap-2 px-3 sm:gap-5 sm:px-5">
        {/* A full load: a conversation may have taken the place of the empty page. */}
        {/* eslint-disable-next-line @next/next/no-html-link-for-pages -- on purpose, see above */}
        <a href="/" className="flex items-center gap-2" aria-label="问据，首页">
          <span className="seal size-7 text-[0.9375rem]" aria-hidden="true">
            据
          </span>
          <span className="hidden text-lg font-bold tracking-[0.08em] min-[400px]:inline">
            问据
          </span>
        </a>
        <SiteNav />
        <div className="ms-auto flex items-center">
          <ReportLink />
          <KeysButton />
          <AppearanceMenu />
        </div>
      </div>
    </header>
  );
}
