import { besides } from './besides';
import { FORMULA_YEAR } from './formula-year';

/** A change asked for beside its formula: 添了多少,拿2025年减2024年. */
const ASKED_BEFORE =
  /(?:这一年|一年|期间|里|的|是|一共)*(?:增加|减少|多|少|添|增|减|掉|净增|相差)了?(?:多少|几)[^,。?]{0,4}[,。:;]$/;
const OF_A_YEAR = new RegExp(`^${FORMULA_YEAR}`);

/** A head that names what is divided or compared goes with a bare side: 诊所数,2023年的减2022年的. */
export function withHead({
  head,
  core,
  side,
}: {
  head: string;
  /** The formula in words. */
  core: string;
  side: string;
}): string {
  const told = besides(head.replace(ASKED_BEFORE, '').replace(/的?增加了多少,$/, ''));
  const isBare = side.length <= 5 || OF_A_YEAR.test(side);
  return (isBare ? told.replace(/[,:]$/, '') : told) + core;
}
