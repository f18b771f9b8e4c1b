/** Words that lead into a subject and are no part of it; 在职, 对口, 自费 and their like are no such words. */
const LEAD =
  /^(?:第[一二三四五六七八九十百\d]+[条款]|\d{1,2}[.．、]\s*(?!\d)|\d{1,2}\.\s+|□+起(?=，)|[一二三四五六七八九十]+是|[□，、：；·\-—\s的]|其中|此外|另外|虽然|尽管|一直以来|另有|另|与此同时|同时|目前|当前|近年来|至此|据统计|据悉|总体来看|特别是|尤其是|例如|比如|譬如|紧随其后的是|并且|并(?!发)|而且|而|且|但是|但|则|也|还|又|仍|已经|已|均(?!衡)|当年|全年|年末|期末|约(?!谈)|在(?!职|校|编|岗|院|册)|从(?!业)|由|自(?!费|付|负|主|愿|筹|然)|截至|到(?!位)|至|对于|关于|对(?!口|外|接)|以及|和|及(?!时)|与|或|如(?!何)|分别|达到?|为|是|有(?!源|效|关)|包括|包含|含|这些|预计|预期|有望|首次|将|原则上|通常|一般(?!失信)|共(?!济|享|同|建)|合计|总计|累计(?!结|缴|结余))+/;
const TRAIL =
  /(?:[□，、：的]|高达|达到了?|达|了|仅为|仅有|仅|只有|共有|共计|合计|总计|为|是|有|共|约|已经|已|分别|(?<![人次户日平])均|则|也|升至|增至|降至|减至|缩减为|提高到|提高至|提升到|提升至|增长到|增长至|增加到|增加至|上升到|上升至|上升为|下降到|下降至|下降为|降低到|降低至|减少到|减少至|缩短至|缩短到|升到|降到|压缩到|压缩至|扩至|(?:拓展|扩展)(?:至|到|为)|(?:从|由)[^，。；：从由]{0,5}(?:时|前|初|原来|原先)的?|扩面至|扩增至|调整为|调整到|调整至|调至|调到|上调为|上调至|上调到|下调为|下调至|下调到|变为|变化为|优化为|扩至|扩大到|扩大至|延长到|延长至|快速|迅速|逐步|稳步|进一步|稳定|稳步|从|由|至|到|在|于|和|(?<![惠涉普顾])及|与|目前|基本|仍|还|其中|(?:每人)?每[年月日天]|每人|占据|实现|将|以|涉及|依然占据)+$/;

/** The head without the words that only lead in or out; `start` is where it begins in the text given. */
export function cleanHead(text: string): { text: string; start: number } {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead).replace(TRAIL, '');
  return { text: rest.replace(/□+/g, ''), start: lead };
}

const FILLER =
  /[□，、：的]|全国|全市|全省|各地|我国|中国|人员|人群|参保人(?![数次均])|参保(?!率)|医疗机构|机构|大?部分|方面|其中|这一比例|相应|则|依然|比重|首次|原则上|通常|一般(?!失信)|未来[\d一二三四五六七八九十]+年|近[\d一二三四五六七八九十两]+年|单年|(?:相对)?[较最][高低快慢大小多少]|等国/g;

/** What is left of words once the given ranges and empty words are gone: '' where they name nothing of their own. */
export function residueOf(text: string, ranges: readonly (readonly [number, number])[]): string {
  const left = [...text]
    .map((char, at) => (ranges.some(([from, to]) => at >= from && at < to) ? '□' : char))
    .join('');
  return cleanHead(left).text.replace(FILLER, '');
}
