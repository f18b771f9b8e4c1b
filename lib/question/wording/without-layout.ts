const EACH = '(?:分别|分开|逐一|一一|逐个|逐项|都|全部|全都|一起)?';
const LAY_OUT =
  '(?:分列|分栏列|列出|列示|列举|列明|列清|罗列|列一列|列一下|列成?(?:一?[个张])?表格?|列(?=[开下上全好给来])|拆开|拆分|分开说|报一遍|报一下)';
const ENDS = '(?:开|出|下|上|全|好|成表|成表格|一下|一遍|出来|下来|来|给我|给我看|看看)*';
const AT_END = new RegExp(`[,，]?${EACH}${LAY_OUT}${ENDS}(?:吧|呗|呢)?$`, 'u');
const AT_START =
  /^(?:请|帮我|麻烦|给我)?(?:把|将)?(?:分别|逐一)?(?:列出|列示|列一下|列举)(?:一下)?/u;
/** 按三级、二级分别…: how it is to be divided is said before. */
const DIVIDED = /[,，]?(?:按|分|照)(?=[^,，]*[、和与][^,，]*$)/u;
/** 按医院级别列: by which property. */
const BY_PROPERTY = /按照?([^,，、]{2,6})$/u;
/** What asks for names, or for the list that a source has. */
const NAMES = /哪|什么|清单|名单|目录|几[点条项类种]|措施|建议|意义|问题|经验|原因|内容|特点/u;

/** A question that wants things laid out (…分别列出来), without the words that say so; undefined where it does not, or wants names. */
export function withoutLayout(text: string): string | undefined {
  if (NAMES.test(text)) return undefined;
  const plain = text
    .replace(/^把|^将/u, '')
    .replace(AT_END, '')
    .replace(AT_START, '');
  return plain === text || plain.length < 4
    ? undefined
    : plain.replace(DIVIDED, ',').replace(BY_PROPERTY, '按$1分');
}
