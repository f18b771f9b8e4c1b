const HAN = /\p{Script=Han}/u;
const HEADS = {
  en: '| variable | default | what it sets |',
  zh: '| 变量 | 默认值 | 作用 |',
} as const;

/**
 * The variables of .env.example as a table: each line `NAME=default` with the comment lines above it. A comment in Chinese
 * belongs to the Chinese table, any other to the English one.
 */
export function settingsTable(example: string, language: keyof typeof HEADS): string {
  const rows: string[] = [];
  let comment: string[] = [];
  for (const line of example.split('\n')) {
    const variable = /^([A-Z][A-Z0-9_]+)=(.*)$/u.exec(line);
    if (variable !== null) {
      const [, name, value = ''] = variable;
      const said = comment.filter((text) => HAN.test(text) === (language === 'zh'));
      const text = said.join(' ').replaceAll('|', '\\|');
      rows.push(`| \`${name}\` | ${value === '' ? '' : `\`${value}\``} | ${text} |`);
      comment = [];
    } else if (line.startsWith('#')) {
      comment.push(line.replace(/^#\s?/u, '').trim());
    } else {
      comment = [];
    }
  }
  return [HEADS[language], '| --- | --- | --- |', ...rows].join('\n');
}
