import type { Ground } from './bind-claim';
import type { CorpusView } from './create-corpus-view';
import type { Claim } from './read-claims';

const namesOf = new WeakMap<CorpusView, readonly string[]>();

/** A digit, or things counted in 汉字: 重叠享受两种渠道资助. */
const NUMBERED = /\d|[一二两三四五六七八九十][个种项类]/;

/** Names of indicators, groups and places that hold a number: 65岁及以上人口, 河南12省联盟. */
function numberedNames(view: CorpusView): readonly string[] {
  let names = namesOf.get(view);
  if (!names) {
    const all = [...view.observationsById.values()].flatMap(({ indicator, area, breakdown }) => [
      indicator,
      area,
      ...breakdown,
    ]);
    names = [...new Set(all)].filter((name) => NUMBERED.test(name));
    namesOf.set(view, names);
  }
  return names;
}

/** Whether a number is a piece of an indicator's name and claims nothing by itself: the 65岁 of 65岁及以上人口比重. */
export function isInName({ start, end }: Claim, text: string, { view }: Ground): boolean {
  return numberedNames(view).some((name) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (at <= start && end <= at + name.length) return true;
    }
    return false;
  });
}
