'use client';

import { useState } from 'react';
import { copyText } from './copy-text';
import { Icon } from './icon';

type CopyButtonProps = {
  label: string;
  text: () => string;
  html?: () => string;
  className?: string;
};

/** Copies, and says so where the button stands. */
export function CopyButton({ label, text, html, className = 'button-quiet' }: CopyButtonProps) {
  const [result, setResult] = useState<'copied' | 'refused'>();
  return (
    <button
      type="button"
      className={className}
      onClick={() => {
        void copyText({ text: text(), ...(html && { html: html() }) }).then((isCopied) => {
          setResult(isCopied ? 'copied' : 'refused');
          setTimeout(() => setResult(undefined), 2000);
        });
      }}
    >
      <Icon name={result === 'copied' ? 'check' : 'copy'} size={16} />
      <span aria-live="polite">
        {result === 'copied' ? '已复制' : result === 'refused' ? '浏览器不许复制' : label}
      </span>
    </button>
  );
}
