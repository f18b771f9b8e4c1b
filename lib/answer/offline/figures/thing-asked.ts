/** How a question asks for a thing → what that thing is called where it is missing. */
const THINGS: readonly (readonly [RegExp, string])[] = [
  [/什么时候|何时|哪一?[天日年月]|几月|几号|几几年|具体(?:时间|日期)/, '具体时间'],
  [/多久|多长时间|几个?(?:工作日|小时|分钟|星期|礼拜|月|天)|时限|有效期|期限/, '期限'],
  [/电话|联系方式/, '电话'],
  [/网址|官网/, '网址'],
  [/罚|判(?:了|处)?[多几]/, '处罚规定'],
  [/为什么|为何|为啥|原因|理由|缘由|怎么会/, '原因'],
  [/^谁|归谁|由谁|哪个?(?:部门|单位|机构|处室|科室)/, '责任部门'],
  [/^(?:材料|资料|证件|证明)$/, '材料要求'],
  [/^(?:流程|步骤|程序|申请|办理|激活|注册|领取?|补办|注销|投诉|申诉|复议)$/, '办理方式'],
  [/名[单称]|^哪[些几\d]/, '名单'],
];

/** The thing that missing words ask for (哪天, 联系电话), by its own name, and the words that are none such. */
export function thingAsked(words: readonly string[]): {
  thing: string | undefined;
  rest: readonly string[];
} {
  const thing = THINGS.find(([asked]) => words.some((word) => asked.test(word)))?.[1];
  const rest = words.filter((word) => !THINGS.some(([asked]) => asked.test(word)));
  return { thing, rest };
}
