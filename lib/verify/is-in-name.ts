import type { Ground } from './bind-claim';
import type { CorpusView } from './create-corpus-view';
import type { Claim } from './read-claims';

const namesOf = new WeakMap<CorpusView, readonly string[]>();

/** Names of indicators and places that hold a number: 65岁及以上人口, 河南12省联盟. */
function numberedNames(view: CorpusView): readonly string[] {
  let names = namesOf.get(view);
  if (!names) {
    const all = [...view.observationsById.values()].flatMap(({ indicator, area }) => [
      indicator,
      area,
    ]);
    names = [...new Set(all)].filter((name) => /\d/.test(name));
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
