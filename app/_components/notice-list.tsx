import type { Notice } from '@/lib/schema/answer';
import { Icon } from './icon';
import { NOTICES } from './words';

const GRAVE: ReadonlySet<Notice['kind']> = new Set(['mismatch', 'sources_disagree', 'unverified']);

/** What a careful colleague adds, under the words it is about. */
export function NoticeList({ notices }: { notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <ul className="grid list-none gap-1.5 p-0! text-sm">
      {notices.map((notice) => {
        const isGrave = GRAVE.has(notice.kind);
        return (
          <li
            key={notice.kind + notice.text}
            className={`flex gap-2 rounded-lg px-3 py-1.5 ${isGrave ? 'bg-warn-soft text-warn' : 'bg-sunken text-muted'}`}
          >
            <span className="pt-1">
              <Icon name={isGrave ? 'warn' : 'info'} size={16} />
            </span>
            <span>
              <strong className="font-semibold">{NOTICES[notice.kind]}</strong>　{notice.text}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
