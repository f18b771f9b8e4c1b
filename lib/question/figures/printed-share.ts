import type { ContentWord } from '@/lib/schema/reading';
import type { Variant } from '@/lib/question/tokens/conjoined';
import { seriesOf } from './series-of';
import type { Resolution, TargetRequest } from './target-request';
import type { Series } from '@/lib/question/vocabulary/vocabulary';
import { NATION } from '@/lib/text/nation';

/** 占当地GDP比重约为1.57%, 占总人口的18.70%: what a printed share is of. */
const BASE = /占([^,。;%\d]{2,16}?)(?:的|比重|比例|份额|约|\d)/g;
/** All of it, or that of the place itself: says nothing more of what the whole is. */
const PLAIN = /全国|全省|全市|当地|本地|我国|中国|总/g;
/** Of more than the place itself: 占全省GDP of a city. */
const WIDER = /全省|全国|省内|我国|中国/;

/**
 * A share whose source prints it right beside the amount (总收入185.68亿元, 占当地GDP比重约为1.57%): the printed one is what is asked
 * for, and the whole need not be known. Undefined where none is printed of just that whole.
 */
export function printedShare({
  request,
  resolve,
  select,
}: {
  request: TargetRequest;
  resolve: (content: readonly ContentWord[]) => Resolution;
  /** The words of a part, or of the whole. */
  select: (variant: Variant) => ContentWord[];
}): Resolution | undefined {
  const [part, whole, ...others] = request.variants;
  if (!part || !whole || others.length > 0) return undefined;
  const found = resolve(select(part));
  const required = select(whole).filter(({ frame }) => !frame);
  return isPrinted({ found, required, request }) ? found : undefined;
}

function isPrinted({
  found: { targets },
  required,
  request: { vocabulary, shareOf = '' },
}: {
  found: Resolution;
  /** The words of the whole. */
  required: readonly ContentWord[];
  request: TargetRequest;
}): boolean {
  const [target, ...others] = targets;
  if (target?.missing !== '' || target.measure !== 'share' || others.length > 0) return false;
  const series = seriesOf(target, vocabulary);
  const isWider = target.area !== NATION && WIDER.test(shareOf);
  return series !== undefined && !isWider && isOfWhole(series, required);
}

/** Whether the shares printed of a figure are all of one whole, and that is the one asked for. */
function isOfWhole({ context }: Series, whole: readonly ContentWord[]): boolean {
  const bases = [...context.matchAll(BASE)].map(([, base = '']) => base.replace(PLAIN, ''));
  return bases.length > 0 && bases.every((base) => isNamedBy(base, whole));
}

const isNamedBy = (base: string, whole: readonly ContentWord[]): boolean =>
  whole.length > 0 &&
  whole.every(({ text, means }) =>
    [text, ...means].some((name) => base === name.replace(PLAIN, '')),
  );
