import { drawChart } from '../_components/chart/save-chart';

export type ChartPicture = { png: string; width: number; height: number; title: string };

type Said = { title: string; caption: string; legend: string[] };

const toBase64 = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/u, ''));
    reader.onerror = () => reject(reader.error ?? new Error('the picture could not be read'));
    reader.readAsDataURL(blob);
  });

const WAIT_MS = 50;
const MOST_WAITS = 100;

/** A chart that is still being fetched or drawn is waited for, up to five seconds. */
async function settle(turnId: string): Promise<void> {
  for (let waits = 0; waits < MOST_WAITS; waits += 1) {
    const answer = document.getElementById(`m-${turnId}`);
    if (!answer?.matches('[data-chart-pending], :has([data-chart-pending])')) return;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
}

/** The chart that stands in an answer on the page, as a picture for its export; undefined where there is none. */
export async function chartOf(turnId: string): Promise<ChartPicture | undefined> {
  await settle(turnId);
  const figure = document
    .getElementById(`m-${turnId}`)
    ?.querySelector<HTMLElement>('figure[data-chart]');
  const svg = figure?.querySelector<SVGSVGElement>('svg[role="img"]');
  if (!figure || !svg) return undefined;
  const said = JSON.parse(figure.dataset['chart'] ?? '') as Said; // the chart frame wrote it
  const { picture, width, height } = await drawChart({ svg, ...said });
  return {
    png: await toBase64(picture),
    width: Math.round(width),
    height: Math.round(height),
    title: said.title,
  };
}
