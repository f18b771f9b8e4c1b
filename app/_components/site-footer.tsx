import { CorpusStamp } from './corpus-stamp';

export function SiteFooter() {
  return (
    <footer className="border-t border-line px-5 py-4 text-center text-xs text-muted">
      <CorpusStamp />
    </footer>
  );
}
