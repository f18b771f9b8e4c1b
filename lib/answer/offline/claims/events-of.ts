/** Words for one kind of event each: who was founded is not told by when it was announced. */
const EVENTS: readonly RegExp[] = [
  /率先|首[个家例批次张]|第一[个家例批次张]|最先|最早|头一[个家例次]/,
  /成立|组建|挂牌|[建设创]立|创建|新建|才建|建的|设的/,
  /启动|开始|开展|试点|实施|施行|生效|执行|推行|推开|(?<![一发])起(?!步|来|付|诉|码)/,
  /发布|印发|出台|颁布|公布|通过(?!了?[^,]{1,12}(?:方式|平台|渠道|途径))|制定/,
  /激活|上线|开通|投用|投入使用/,
  /批准|加入|签署|纳入/,
];

/** The kinds of events that a question speaks of. */
export const eventsOf = (text: string): RegExp[] => EVENTS.filter((event) => event.test(text));
