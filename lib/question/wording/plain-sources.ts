/** 钱从哪几个口子出, 费用由哪些渠道来, 经费靠哪里解决. */
const MONEY_FROM =
  /的?(钱|资金|费用|经费)(?:都|主要|又|到底)?(?:是)?(?:从|由|打|靠)哪(?:[几些两二三四五六里儿])?个?(?:渠道|口子|地方|来源|途径|方面|块|处)?(?:里)?(?:来|出|筹|解决|掏|列支|拿)(?:集|措)?的?(?=$|[,。?;])/;

/** A question where money comes from, in the words of documents: 钱从哪几个口子出 → 资金来源有哪些. */
export const plainSources = (text: string): string =>
  text.replace(MONEY_FROM, (_, money: string) => `的${money === '钱' ? '资金' : money}来源有哪些`);
