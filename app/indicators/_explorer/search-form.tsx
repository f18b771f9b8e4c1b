'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import { Icon } from '../../_components/icon';
import { firstOf, hrefWith } from '../../_components/search-query';
import type { Query } from '../../_components/search-query';
import { useSlashKey } from '../../_components/use-slash-key';

type SearchFormProps = { query: Query; path: string; label: string; placeholder: string };

const SEARCH_AFTER_MS = 250;

/** Search as one types, never in the middle of a composition; without a script it is a form. */
export function SearchForm({ query, path, label, placeholder }: SearchFormProps) {
  const router = useRouter();
  const [text, setText] = useState(firstOf(query, 'q') ?? '');
  const [isPending, startTransition] = useTransition();
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useSlashKey(field);
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (wanted: string, afterMs: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      startTransition(() =>
        router.replace(hrefWith(path, query, { q: wanted.trim() }), { scroll: false }),
      );
    }, afterMs);
  };
  return (
    <form
      role="search"
      action={path}
      className="relative min-w-0 flex-1 basis-full sm:basis-auto"
      onSubmit={(event) => {
        event.preventDefault();
        search(text, 0);
      }}
    >
      {Object.entries(query).map(([name, values]) =>
        name === 'q'
          ? null
          : values.map((value) => (
              <input key={name + value} type="hidden" name={name} value={value} />
            )),
      )}
      <span
        className={`pointer-events-none absolute inset-y-0 start-3 grid place-items-center ${isPending ? 'text-accent' : 'text-faint'}`}
      >
        <Icon name="search" size={18} />
      </span>
      <input
        ref={field}
        type="search"
        name="q"
        className="field min-h-11 w-full rounded-xl ps-10 text-base"
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        maxLength={200}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          if (!(event.nativeEvent as InputEvent).isComposing)
            search(event.target.value, SEARCH_AFTER_MS);
        }}
        onCompositionEnd={(event) => search(event.currentTarget.value, SEARCH_AFTER_MS)}
      />
    </form>
  );
}
