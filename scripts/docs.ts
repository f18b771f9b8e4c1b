import { readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { brokenLinks, fillBlocks } from './docs/fill-blocks';
import { settingsTable } from './docs/settings-table';
import { stageGraph } from './docs/stage-graph';
import { toolTable } from './docs/tool-table';

/**
 * `npm run docs` fills the generated blocks of the Markdown files; `--check` changes nothing and fails where a block has
 * drifted from the code or a local link leads nowhere.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');

async function markdownFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        return /^(?:\.|(?:node_modules|corpus|data|index|fixtures)$)/u.test(entry.name)
          ? []
          : markdownFiles(path);
      }
      return entry.name.endsWith('.md') ? [path] : [];
    }),
  );
  return nested.flat().sort();
}

const settings = await readFile(join(root, '.env.example'), 'utf8');
const blocks = {
  stages: stageGraph(createRequire(import.meta.url)('../dependency-cruiser.config.cjs')),
  settings: settingsTable(settings, 'en'),
  'settings-zh': settingsTable(settings, 'zh'),
  tools: toolTable(),
};

const problems: string[] = [];
for (const file of await markdownFiles(root)) {
  const name = relative(root, file);
  const text = await readFile(file, 'utf8');
  // Formatted as `npm run format` does, so that the two never undo each other.
  const options = { ...(await resolveConfig(file)), parser: 'markdown' };
  const filled = await format(fillBlocks({ text, blocks }), options);
  if (filled !== text) {
    if (check)
      problems.push(`${name}: not as the code and the formatter have it; run npm run docs`);
    else await writeFile(file, filled);
  }
  problems.push(
    ...(await brokenLinks({ text: filled, file })).map((link) => `${name}: no such file: ${link}`),
  );
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
