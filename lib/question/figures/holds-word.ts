/** Whether spellings hold a word; i类 is no piece of ii类. */
export function holdsWord(spellings: string, word: string): boolean {
  if (!/^[a-z\d]/.test(word)) return spellings.includes(word);
  for (let at = spellings.indexOf(word); at >= 0; at = spellings.indexOf(word, at + 1)) {
    if (!/[a-z\d]/.test(spellings[at - 1] ?? '')) return true;
  }
  return false;
}
