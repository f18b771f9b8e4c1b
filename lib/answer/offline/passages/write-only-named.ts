import { NOT_FOUND_IN_ENGLISH, NOT_FOUND_OPENING } from '@/lib/answer/phrases';
import type { Reading } from '@/lib/schema/reading';

/** Said of a name that the sources use and never explain. */
export const writeOnlyNamed = (name: string, language: Reading['language']): string =>
  language === 'en'
    ? `${NOT_FOUND_IN_ENGLISH} what “${name}” stands for.`
    : `${NOT_FOUND_OPENING}“${name}”具体指什么的说明，资料只提到这个名称。`;
