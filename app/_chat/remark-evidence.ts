import type { Figure, Notice } from '@/lib/schema/answer';

/** As much of a Markdown syntax tree (mdast) as is needed here. */
type Node = {
  type: string;
  value?: string;
  /** Of a table: one a column. */
  align?: ('left' | 'right' | 'center' | null)[];
  children?: Node[];
  data?: { hName: string; hProperties?: Record<string, string> };
};
type Options = {
  figures: readonly Figure[];
  notices: readonly Notice[];
  markers: ReadonlySet<number>;
};
type Range = { start: number; end: number; figure: number };

const MARKER = /\[(\d{1,3})\]/g;
const NUMBER_WITH_UNIT =
  /[-−+]?\d[\d,]*(?:\.\d+)?(?:%|％|‰|个百分点|万亿元|万亿|亿元|万元|元|亿人次|万人次|人次|亿人|万人|[万亿倍成家个种天年月日岁件项批次位名人])?/g;
/** Keeps a marker on the line of the word before it. */
const WORD_JOINER = '\u2060';

/**
 * A remark plugin: markers become `sup`, bound figures `data`, other numbers stay with their units, and a notice stands under
 * the block whose sentence it is about. A marker without a citation is left out: never a dead number.
 */
export function remarkEvidence({ figures, notices, markers }: Options) {
  return (root: Node) => {
    const texts: Node[] = [];
    collectTexts(root, texts);
    const places = placeFigures(
      texts.map(({ value = '' }) => value),
      figures,
    );
    const pieces = new Map(
      texts.map((text, i) => [text, splitText(text.value ?? '', places[i] ?? [], markers)]),
    );
    alignTables(root);
    replaceTexts(root, pieces);
    placeNotices(root, notices);
  };
}

const NUMERIC_CELL =
  /^[约近超]?\s*[-−+]?\d[\d,]*(?:\.\d+)?\s?(?:[%％‰]|\p{Script=Han}{0,4})?$|^[—–-]?$/u;

/** A column of numbers stands to the right, whatever the writer marked; the first column names the rows. */
function alignTables(node: Node) {
  for (const child of node.children ?? []) alignTables(child);
  if (node.type !== 'table') return;
  const [header, ...rows] = node.children ?? [];
  node.align = (header?.children ?? []).map((_, column) => {
    const cells = rows.map((row) => plainText(row.children?.[column]).replace(MARKER, '').trim());
    return column > 0 && cells.every((cell) => NUMERIC_CELL.test(cell)) ? 'right' : 'left';
  });
}

function plainText(node: Node | undefined): string {
  return node?.value ?? node?.children?.map(plainText).join('') ?? '';
}

function collectTexts(node: Node, into: Node[]) {
  if (node.type === 'text') into.push(node);
  for (const child of node.children ?? []) collectTexts(child, into);
}

function replaceTexts(node: Node, pieces: ReadonlyMap<Node, Node[]>) {
  if (!node.children) return;
  node.children = node.children.flatMap((child) => {
    replaceTexts(child, pieces);
    return pieces.get(child) ?? [child];
  });
}

/** Figures come in the order of the text: each is looked for after the one before it, and only inside one text node. */
function placeFigures(texts: readonly string[], figures: readonly Figure[]): Range[][] {
  const places: Range[][] = texts.map(() => []);
  let [node, from] = [0, 0];
  figures.forEach((figure, index) => {
    for (let i = node; i < texts.length; i++) {
      const at = texts[i]?.indexOf(figure.text, i === node ? from : 0) ?? -1;
      if (at === -1) continue;
      [node, from] = [i, at + figure.text.length];
      places[i]?.push({ start: at, end: from, figure: index });
      return;
    }
  });
  return places;
}

function splitText(text: string, figures: readonly Range[], markers: ReadonlySet<number>): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const { start, end, figure } of figures) {
    nodes.push(...splitMarkers(text.slice(at, start), markers));
    nodes.push(element('data', text.slice(start, end), { dataFigure: String(figure) }));
    at = end;
  }
  return [...nodes, ...splitMarkers(text.slice(at), markers)];
}

function splitMarkers(text: string, markers: ReadonlySet<number>): Node[] {
  return split(text, MARKER, (match) => {
    const n = Number(match[1]);
    if (!markers.has(n)) return [];
    return [
      { type: 'text', value: WORD_JOINER },
      element('sup', match[0], { dataCitation: String(n) }),
    ];
  }).flatMap((node) =>
    node.type === 'text' && node.value !== WORD_JOINER
      ? split(node.value ?? '', NUMBER_WITH_UNIT, (match) => [
          element('span', match[0], { className: 'figure-text' }),
        ])
      : [node],
  );
}

function split(text: string, pattern: RegExp, make: (match: RegExpMatchArray) => Node[]): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) nodes.push({ type: 'text', value: text.slice(at, match.index) });
    nodes.push(...make(match));
    at = match.index + match[0].length;
  }
  if (at < text.length) nodes.push({ type: 'text', value: text.slice(at) });
  return nodes;
}

function placeNotices(root: Node, notices: readonly Notice[]) {
  const blocks = root.children ?? [];
  const below = new Map<Node | undefined, number[]>();
  notices.forEach((notice, index) => {
    const block = blocks.findLast((node) =>
      notice.citations.some((n) => holdsMarker(node, String(n))),
    );
    below.set(block, [...(below.get(block) ?? []), index]);
  });
  const aside = (indexes: number[] | undefined) =>
    indexes ? [element('aside', '', { dataNotices: indexes.join(' ') })] : [];
  root.children = [
    ...blocks.flatMap((block) => [block, ...aside(below.get(block))]),
    ...aside(below.get(undefined)),
  ];
}

function holdsMarker(node: Node, n: string): boolean {
  if (node.data?.hProperties?.dataCitation === n) return true;
  return node.children?.some((child) => holdsMarker(child, n)) ?? false;
}

function element(hName: string, text: string, hProperties: Record<string, string>): Node {
  return {
    type: 'evidence',
    data: { hName, hProperties },
    children: text === '' ? [] : [{ type: 'text', value: text }],
  };
}
