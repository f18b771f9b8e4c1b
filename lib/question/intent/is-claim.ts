import { QUESTION_WORDS } from '@/lib/question/wording/question-words';

/** What a question that asks for something of its own has in it: no claim to be held against the sources. */
const ASKS = new RegExp(`${QUESTION_WORDS}|几(?![乎年])|还是|列出|介绍|说明`);
const IF =
  /(?:[吧嘛]|[对是行真准]吗|对不对|是不是|是不是(?:这样|真的)?(?:讲|说|写|规定)?的?|对[吧不么]|没错[吧吗]|是[吧么]|[对错了的]吗|(?:请|帮我|帮忙|麻烦)?(?:确认|核实|核对|核|复核|校对)(?:一?下)?)[?。!]*$/;
/** 封顶线是两万吧,在职的: what is added behind. */
const AFTERTHOUGHT = /吧,[^,?]{1,8}$/;
const SURELY = /(?:不是|难道|莫非|听说|据说|有人说|好像)[^?]*[吗嘛吧?]?$/;

/** Whether a question states something and wants to hear whether it is so: 首张卡是2018年发的吧. */
export const isClaim = (text: string): boolean =>
  !ASKS.test(text.replace(/是不是|怎么样$/g, '')) &&
  [IF, AFTERTHOUGHT, SURELY].some((wish) => wish.test(text));
