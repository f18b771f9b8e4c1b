import { fold } from '@/lib/text/fold';

/** 现将《…》印发给你们，请遵照执行。 */
const SENT_OUT = /^\s*现?将《[^》]+》.{0,12}(?:印发|转发|下发)/;

/** Whether a sentence only sends a document out or says its title again: it names all that is asked and tells nothing of it. */
export function isCoverLine({ text, title }: { text: string; title: string }): boolean {
  const plain = fold(text).replace(/[\s。]/g, '');
  return (
    SENT_OUT.test(text) || (plain.length > 0 && fold(title).replace(/\s/g, '').includes(plain))
  );
}
