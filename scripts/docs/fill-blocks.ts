import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Fills every `<!-- generated:NAME -->…<!-- /generated -->` of a Markdown text.
 * @throws Error where a block has a name that nothing generates.
 */
export function fillBlocks({
  text,
  blocks,
}: {
  text: string;
  blocks: Readonly<Record<string, string>>;
}): string {
  return text.replace(
    /(<!-- generated:([\w-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/gu,
    (_, open: string, name: string, close: string) => {
      const block = blocks[name];
      if (block === undefined) throw new Error(`Nothing generates the block "${name}".`);
      return `${open}\n${block.trim()}\n\n${close}`;
    },
  );
}

const LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)/gu;

/** Local link targets of a Markdown file that do not exist, beside what stands in code blocks. */
export async function brokenLinks({
  text,
  file,
}: {
  text: string;
  file: string;
}): Promise<string[]> {
  const prose = text.replace(/```[\s\S]*?```|`[^`\n]*`/gu, '');
  const links = [...prose.matchAll(LINK)].map((match) => decodeURI(match[1] ?? ''));
  const found = await Promise.all(
    links.map((link) =>
      access(resolve(dirname(file), link)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return links.filter((_, at) => found[at] !== true);
}
