import { expect, it } from 'vitest';
import { brokenLinks, fillBlocks } from './fill-blocks';
import { settingsTable } from './settings-table';
import { stageGraph } from './stage-graph';

it('fills a block and leaves the rest alone', () => {
  const text = 'a\n<!-- generated:x -->\nold\n<!-- /generated -->\nb';
  const filled = fillBlocks({ text, blocks: { x: 'new' } });
  expect(filled).toBe('a\n<!-- generated:x -->\n\nnew\n\n<!-- /generated -->\nb');
  expect(fillBlocks({ text: filled, blocks: { x: 'new' } })).toBe(filled);
});

it('refuses a block that nothing generates', () => {
  expect(() =>
    fillBlocks({ text: '<!-- generated:y -->\n<!-- /generated -->', blocks: {} }),
  ).toThrow('"y"');
});

it('finds local links that lead nowhere, and no others', async () => {
  const text = '[a](package.json) [b](nowhere.md) [c](https://x.y) [d](#e) `[f](g.md)`';
  expect(await brokenLinks({ text, file: `${process.cwd()}/README.md` })).toEqual(['nowhere.md']);
});

it('reads variables with the comments above them, each in its language', () => {
  const example = '# Port.\n# Of the server.\n# 端口\nPORT=3000\n\n# Key\nKEY=\n';
  expect(settingsTable(example, 'en')).toContain(
    '| `PORT` | `3000` | Port. Of the server. |\n| `KEY` |  | Key |',
  );
  expect(settingsTable(example, 'zh')).toContain('| `PORT` | `3000` | 端口 |');
});

it('draws what each stage may import', () => {
  const rule = { name: 'text-imports-only-back', to: { pathNot: '^lib/(text|schema|ingest)/' } };
  expect(stageGraph({ forbidden: [rule] })).toContain('  text --> ingest');
});
