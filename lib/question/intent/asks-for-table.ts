const TABLE =
  /^(?:请|帮我|能)?(?:把[它这]些?)?(?:列|做|整理|汇总)(?:成|个|一个|一下|出)*(?:表格?|清单)(?:吧|呢|吗)?$/;

/** Whether a turn only wants the figures before laid out: 列个表. */
export const asksForTable = (text: string): boolean => TABLE.test(text);
