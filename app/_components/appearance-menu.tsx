'use client';

import { useEffect, useRef, useState } from 'react';
import { Icon } from './icon';

const THEMES = [
  { value: '', label: '跟随系统' },
  { value: 'light', label: '浅色' },
  { value: 'dark', label: '深色' },
] as const;
const TEXT_SIZES = [
  { value: '', label: '标准' },
  { value: 'large', label: '大' },
  { value: 'huge', label: '特大' },
] as const;

function stored(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return ''; // storage is switched off: the choice lasts until the page is left
  }
}

function choose(key: string, value: string) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // storage is switched off
  }
  window.dispatchEvent(new Event('wenju-appearance'));
}

type ChoiceProps = {
  legend: string;
  storageKey: string;
  options: readonly { value: string; label: string }[];
};

function Choice({ legend, storageKey, options }: ChoiceProps) {
  const [value, setValue] = useState(() => stored(storageKey));
  return (
    <fieldset>
      <legend className="mb-1 text-xs text-muted">{legend}</legend>
      <div className="flex rounded-lg border border-line p-0.5">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            aria-pressed={value === option.value}
            onClick={() => {
              setValue(option.value);
              choose(storageKey, option.value);
            }}
            className="min-h-8 flex-1 rounded-md px-3 text-sm whitespace-nowrap text-muted aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-accent"
          >
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** Theme and text size (适老化), kept in the browser. A native disclosure: works before any script has loaded its menu. */
export function AppearanceMenu() {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const onPointer = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [open]);
  return (
    <div
      ref={root}
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        root.current?.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        className="button-quiet px-2"
        aria-expanded={open}
        aria-label="外观与字号"
        title="外观与字号"
        onClick={() => setOpen(!open)}
      >
        <Icon name="text" size={20} />
      </button>
      {open && (
        <div className="absolute end-0 top-full z-40 mt-1 grid w-64 gap-3 rounded-xl border border-line bg-surface p-3 shadow-raised">
          <Choice legend="外观" storageKey="wenju-theme" options={THEMES} />
          <Choice legend="字号" storageKey="wenju-text" options={TEXT_SIZES} />
        </div>
      )}
    </div>
  );
}
