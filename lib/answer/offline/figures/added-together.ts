/** How a question says that several figures are added up: a pattern's source. */
export const ADDED_TOGETHER = '加起来|加在?一起|相加|合起来|之和';
