'use client';

import { useEffect, useState } from 'react';
import { Dialog } from './dialog';
import { Icon } from './icon';
import { isTyping } from './is-typing';

const KEYS = [
  { keys: ['/'], does: '到提问框（或本页的搜索框）' },
  { keys: ['Enter'], does: '发送问题；输入法选字时不发送' },
  { keys: ['Shift', 'Enter'], does: '换行' },
  { keys: ['↑'], does: '提问框为空时，取回上一个问题' },
  { keys: ['Esc'], does: '停止回答；关闭弹出的内容' },
  { keys: ['←', '→'], does: '出处栏里：上一条、下一条' },
  { keys: ['?'], does: '显示这张表' },
] as const;
const OFF = 'wenju-keys-off';

/** Whether single-key shortcuts are switched off in this browser (WCAG 2.1.4). */
export function areSingleKeysOff(): boolean {
  try {
    return localStorage.getItem(OFF) === '1';
  } catch {
    return false; // storage is switched off
  }
}

function SingleKeySwitch() {
  const [isOff, setIsOff] = useState(areSingleKeysOff);
  return (
    <label className="mt-4 flex items-center gap-2 text-sm">
      <input
        type="checkbox"
        className="size-4 accent-(--accent)"
        checked={!isOff}
        onChange={(event) => {
          setIsOff(!event.target.checked);
          try {
            localStorage.setItem(OFF, event.target.checked ? '0' : '1');
          } catch {
            // storage is switched off
          }
        }}
      />
      使用单键快捷键（/ 与 ?）
    </label>
  );
}

export function KeysButton() {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || isTyping(event)) return;
      if (areSingleKeysOff()) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className="button-quiet hidden px-2 sm:inline-flex"
        aria-label="快捷键"
        title="快捷键（?）"
        onClick={() => setIsOpen(true)}
      >
        <Icon name="keys" size={20} />
      </button>
      <Dialog title="快捷键" isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <dl className="grid gap-2 text-sm">
          {KEYS.map(({ keys, does }) => (
            <div key={does} className="flex items-baseline gap-4">
              <dt className="w-32 shrink-0">
                {keys.map((key) => (
                  <kbd
                    key={key}
                    className="me-1 inline-block min-w-6 rounded border border-line-strong px-1.5 text-center font-mono text-xs"
                  >
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <SingleKeySwitch />
      </Dialog>
    </>
  );
}
