import type { Label } from '@/lib/question/vocabulary/vocabulary';

/** What makes another figure of a name: the five added ones are not the ten there are. */
const OTHER_KINDS = /新增|合计|目标|预计|计划|\d+岁/g;

/** 未参保 are those whom 参保人数 leaves out. */
const DENIES = /^未(?!成年|来|名)/;
const DENIED = /[未没不]/;

/** Whether a name says of itself that it is another figure than the one asked for. */
export const isOtherKind = ({ name }: Label, asked: string): boolean =>
  (name.match(OTHER_KINDS) ?? []).some((kind) => !asked.includes(kind)) ||
  (DENIES.test(name) && !DENIED.test(asked));

const OF_SERVICE = /住院|门诊/g;
const UNASKED_SERVICE = 0.05;

/** 住院费用 and 医疗总费用 may both be meant by 花了多少钱: the whole rather than a part that nobody named. */
export const unaskedService = ({ name }: Label, asked: string): number =>
  (name.match(OF_SERVICE) ?? []).some((service) => !asked.includes(service)) ? UNASKED_SERVICE : 0;
