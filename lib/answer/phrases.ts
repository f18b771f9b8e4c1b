import type { DeclineKind } from '@/lib/schema/reading';

/** What 问据 is for: the end of every declined answer. */
export const REMIT = '问据只根据收录的医保统计公报、报告和文件回答问题，每个数字都给出原文出处。';

/** Said when the evidence does not settle the question; tests and the UI match on the opening. */
export const NOT_FOUND_OPENING = '收录的资料中没有找到';

/** One friendly sentence for each kind of question outside the remit. */
export const DECLINED: Readonly<Record<DeclineKind, string>> = {
  medical: `用药和诊疗问题请咨询医生。${REMIT}`,
  personal: `个人参保、缴费和账户信息请到当地医保经办机构或“国家医保服务平台”查询，这里查不到任何个人记录。${REMIT}`,
  invention: `问据不编造、不猜测数据和来源，也不改动原文数字。${REMIT}`,
  override: `问据不能脱离收录的资料作答，也不能省去出处。${REMIT}`,
  code: `写代码和文学创作不在问据的范围内。${REMIT}`,
  crime: `套取、骗取医保基金和规避监管的办法不在问据的范围内。${REMIT}`,
  chat: `您好！${REMIT}您可以直接问，例如“2025年职工医保统筹基金支出多少”。`,
};

export const DECLINED_IN_ENGLISH =
  'Wenju only answers from the official medical-insurance documents it holds, and cites each figure word for word.';

export const NOT_FOUND_IN_ENGLISH = 'The documents held here do not say';

/** Before words of the sources in an English answer: they are quoted as they stand. */
export const QUOTED_IN_ENGLISH = 'The sources say, in Chinese:';

export const ASK_BACK_IN_ENGLISH =
  'Please add what you are looking for: the figure, the year or the place, such as “basic medical insurance enrolment, 2025”.';

/** Said where a question holds nothing that could be looked up. */
export const ASK_BACK = '请补充想查的指标、年份或地区，例如“2025年居民医保参保人数”。';

/** Said beside two figures that differ: a cause that no source gives is not made up. */
export const NO_CAUSE = '各自的统计范围不同，收录的资料没有说明差异的原因。';
