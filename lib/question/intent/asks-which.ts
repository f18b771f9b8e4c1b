/** Which they are, by name. 是什么水平 asks what is to be thought of it, and 哪个对 which of two is so. */
const NAMES =
  /名[单录称字](?!有几|有多少|共)|(?:是|有|指|叫|为|包括|涉及)(?:的是)?(?:哪[些几家个]|谁)|哪\d+|(?:[名称]叫|叫|具体是|分别是|都是|各是)(?:什么|啥)(?!水平|概念|意思|原因|情况|关系|口径)/;
/** Who of them, where and when: 哪家, 最早是谁, 各是什么时候. */
const ONE_OF =
  /哪[家位所座](?!对|准|写|说|发|公布)|哪个(?:省|市|地方|地区|城市|国家|单位|部门|企业|医院|排|最先|最早|率先|先)|谁(?=最|先|第一|$|[,。?])|什么时[候间]|何时|(?:最先|最早|率先|头一个)/;

/** Whether a question that tells a number asks which things it counts, where or when, and not whether the number is right: 那12家叫什么. */
export const asksWhich = (text: string): boolean => NAMES.test(text) || ONE_OF.test(text);
