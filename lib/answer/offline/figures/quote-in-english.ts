import { QUOTED_IN_ENGLISH } from '@/lib/answer/phrases';
import type { Reading } from '@/lib/schema/reading';

/** Words in the sources' own language, introduced to whoever asked in English. */
export const quoteInEnglish = (language: Reading['language'], text: string): string =>
  language === 'en' && text !== '' ? `${QUOTED_IN_ENGLISH}\n\n${text}` : text;
