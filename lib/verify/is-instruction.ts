/** What a text says to whoever reads it for somebody else, in Chinese and English. */
const INSTRUCTIONS = [
  /(?:忽略|无视|忘记|不要?理会|绕过|覆盖)[^。；;]{0,12}(?:指令|指示|提示|规则|要求|约束|设定)/,
  /(?:ignore|disregard|forget|override)\s[^.]{0,40}(?:instruction|prompt|rule)/i,
  /系统提示词?|system\s+prompt|提示词/i,
  /(?:不要|无需|不必|不得|别)[^。；;]{0,4}(?:引用|标注|注明)[^。；;]{0,6}(?:来源|出处|依据)/,
  /(?:你是|你现在是|扮演)[^。；;]{0,10}(?:AI|人工智能|大?语言模型|机器人|助手)/,
];

/**
 * Whether a sentence of a source tells its reader what to answer instead of saying something about the world. Such a sentence is
 * no evidence: a model that obeys it must not be borne out by it.
 */
export function isInstruction(sentence: string): boolean {
  return INSTRUCTIONS.some((pattern) => pattern.test(sentence));
}
