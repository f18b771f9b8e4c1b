/** The variables of .env.example as a table: each line `NAME=default` with the comment lines above it. */
export function settingsTable(example: string): string {
  const rows: string[] = [];
  let comment: string[] = [];
  for (const line of example.split('\n')) {
    const variable = /^#?\s?([A-Z][A-Z0-9_]+)=(.*)$/u.exec(line);
    if (variable !== null) {
      const [, name, value = ''] = variable;
      rows.push(
        `| \`${name}\` | ${value === '' ? '' : `\`${value}\``} | ${comment.join(' ').replaceAll('|', '\\|')} |`,
      );
      comment = [];
    } else if (line.startsWith('#')) {
      comment.push(line.replace(/^#\s?/u, '').trim());
    } else {
      comment = [];
    }
  }
  return ['| variable | default | what it sets |', '| --- | --- | --- |', ...rows].join('\n');
}
