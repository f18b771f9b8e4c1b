import { besides } from './besides';
import { hasOwnNumber } from './has-own-number';

const TAKEN = '(?:就)?(?:是|为|取|用|拿|放|填|选|按|算)?(?:的是)?';
const NAMED = '([^,。?!;:]{2,40}?)';
const NUMERATOR = new RegExp(
  `分子${TAKEN}${NAMED}[,;、和]+(?:而)?分母(?:则)?${TAKEN}${NAMED}(?=$|[,。?!;])`,
);
const DENOMINATOR = new RegExp(
  `分母${TAKEN}${NAMED}[,;、和]+(?:而)?分子(?:则)?${TAKEN}${NAMED}(?=$|[,。?!;])`,
);

/** 分子是甲,分母是乙 → 甲占乙的百分之几. */
export function plainParts(text: string): string {
  const found = NUMERATOR.exec(text);
  const turned = found ? undefined : DENOMINATOR.exec(text);
  const at = found ?? turned;
  const [part = '', whole = ''] = found ? found.slice(1) : (turned?.slice(1) ?? []).reverse();
  if (!at || hasOwnNumber(part + whole) || /哪|怎/.test(part + whole)) return text;
  const tail = text.slice(at.index + at[0].length);
  return `${besides(text.slice(0, at.index))}${part}占${whole}的百分之几${besides(tail)}`;
}
