export type ChartParts = {
  svg: SVGSVGElement;
  title: string;
  /** Source and note, under the chart. */
  caption: string;
  legend: readonly string[];
};
type SaveOptions = ChartParts & { format: 'svg' | 'png' };

const SVG = 'http://www.w3.org/2000/svg';
const FONT = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";
const HEAD = 40;
const CAPTION_LINE = 18;
const CAPTION_CHARACTERS = 50;
const SCALE = 2;

/** Saves a chart as a file that stands alone: title, legend, source; colours resolved; always light, for paper. */
export async function saveChart(options: SaveOptions): Promise<void> {
  const { text, width, height } = standalone(options);
  const svg = new Blob([text], { type: 'image/svg+xml' });
  const blob = options.format === 'svg' ? svg : await rasterize({ text, width, height });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${options.title.replace(/[\\/:*?"<>|\s]+/g, '-')}.${options.format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A chart as a picture that stands alone, with the size in CSS pixels at which it is meant to be seen. */
export async function drawChart(
  parts: ChartParts,
): Promise<{ picture: Blob; width: number; height: number }> {
  const { text, width, height } = standalone(parts);
  return { picture: await rasterize({ text, width, height }), width, height };
}

/** Variables of the page mean nothing in a file: their light values go in. */
function resolveVariables(markup: string): string {
  const probe = document.createElement('div');
  const { theme } = document.documentElement.dataset;
  document.documentElement.dataset.theme = 'light';
  document.body.append(probe);
  const resolved = markup.replace(/var\((--[\w-]+)\)/g, (_, name: string) =>
    getComputedStyle(probe).getPropertyValue(name).trim(),
  );
  probe.remove();
  if (theme) document.documentElement.dataset.theme = theme;
  return resolved;
}

function standalone({ svg, title, caption, legend }: ChartParts) {
  const { width, height } = svg.viewBox.baseVal;
  const captions = caption.match(new RegExp(`.{1,${CAPTION_CHARACTERS}}`, 'gu')) ?? [];
  const foot = HEAD + height + legend.length * CAPTION_LINE;
  const total = foot + captions.length * CAPTION_LINE + 12;
  const root = document.createElementNS(SVG, 'svg');
  root.setAttribute('xmlns', SVG);
  root.setAttribute('viewBox', `0 0 ${width} ${total}`);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(total));
  root.setAttribute('font-family', FONT);
  root.setAttribute('font-size', '12');
  const rect = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({
    width: '100%',
    height: '100%',
    fill: 'var(--surface)',
  })) {
    rect.setAttribute(name, value);
  }
  const body = document.createElementNS(SVG, 'g');
  body.setAttribute('transform', `translate(0 ${HEAD})`);
  body.append(...[...svg.childNodes].map((node) => node.cloneNode(true)));
  root.append(rect, label({ text: title, x: 16, y: 26, size: 16, color: 'var(--ink)' }), body);
  legend.forEach((text, at) => {
    const y = HEAD + height + at * CAPTION_LINE + 6;
    root.append(
      label({ text: '■', x: 16, y, size: 12, color: `var(--series-${(at % 6) + 1})` }),
      label({ text, x: 34, y, size: 12, color: 'var(--ink)' }),
    );
  });
  captions.forEach((text, at) =>
    root.append(
      label({ text, x: 16, y: foot + at * CAPTION_LINE + 10, size: 12, color: 'var(--muted)' }),
    ),
  );
  return {
    text: resolveVariables(new XMLSerializer().serializeToString(root)),
    width,
    height: total,
  };
}

function label({
  text,
  x,
  y,
  size,
  color,
}: {
  text: string;
  x: number;
  y: number;
  size: number;
  color: string;
}) {
  const node = document.createElementNS(SVG, 'text');
  for (const [name, value] of Object.entries({ x, y, 'font-size': size, fill: color })) {
    node.setAttribute(name, String(value));
  }
  node.textContent = text;
  return node;
}

async function rasterize({
  text,
  width,
  height,
}: {
  text: string;
  width: number;
  height: number;
}): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no image'))),
      'image/png',
    );
  });
}
