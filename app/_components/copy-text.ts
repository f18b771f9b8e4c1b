/**
 * Puts text (and rich text) on the clipboard. `navigator.clipboard` exists only on secure pages; an intranet is often served
 * without TLS, so the old way by a copy event is the fallback. Says whether it worked.
 */
export async function copyText({ text, html }: { text: string; html?: string }): Promise<boolean> {
  try {
    if (navigator.clipboard && html && typeof ClipboardItem !== 'undefined') {
      const blob = (type: string, content: string) => new Blob([content], { type });
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': blob('text/plain', text),
          'text/html': blob('text/html', html),
        }),
      ]);
      return true;
    }
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // refused by the browser: the old way may still be allowed
  }
  return copyByEvent({ text, ...(html && { html }) });
}

function copyByEvent({ text, html }: { text: string; html?: string }): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', onCopy, { once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', onCopy);
  }
}
