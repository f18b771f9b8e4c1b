import { REMIT } from '@/lib/answer/phrases';

/** Sentences that the product itself says; engines, pages and tests match on them. */
export const CANNOT_ANSWER = '资料中没有找到可以回答这个问题的内容。';
export const EMPTY_QUESTION = '请输入要问的问题，例如：2025年职工医保基金支出是多少？';
export const QUESTION_TOO_LONG = '问题太长了，请缩短到4000字以内再问。';
export const FELL_BACK = '大模型暂时不可用，这是离线引擎的回答。';
/** Said where the model answered, but nothing of it was in the evidence. */
export const FELL_BACK_UNFOUNDED = '大模型的回答在资料中找不到依据，这是离线引擎的回答。';
/** Said where the model declines and no reason of ours fits better. */
export const OUT_OF_REMIT = `这个问题不在问据的范围内。${REMIT}`;
