/** 含生育保险, 不含药店: what a text says that its figures take in or leave out, sorted, each once. */
export function scopeWords(text: string): string[] {
  const said = text.replace(/\s+/g, '').match(/不?(?:包)?含[\p{sc=Han}、]{2,12}/gu) ?? [];
  return [...new Set(said.map((words) => words.replace('包含', '含')))].sort();
}
