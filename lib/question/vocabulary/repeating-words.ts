/** General nouns, by the names of figures beside which they say nothing that the name does not say. One line: pattern | words. */
const LINES = `
退休|缴费年限 | 老人 老年人 老同志 老职工 老年职工 老头 老太太 职工 人 老年
缴费年限 | 退休 退休人员
在职 | 职工 员工 上班族 人员 年轻人
男职工配偶 | 男职工 老公 丈夫 妻子 老婆 爱人 媳妇 太太 家属 配偶
男职工护理假|男职工 | 爸爸 父亲 丈夫 奶爸 老爸 新手爸爸
女职工|女性|生育|产前|分娩|辅助生殖 | 妈妈 母亲 宝妈 产妇 孕妇 孕产妇 女人 妇女 孩子 小孩 宝宝 娃 婴儿
学生儿童|中小学儿童 | 孩子 小孩 学生 儿童 娃 少儿 小朋友
老年居民 | 老人 老年人 居民
居民 | 老百姓 百姓 群众
三级|二级|一级|未定级 | 医院 医疗机构 机构 定点医疗机构
一级 | 社区 基层 卫生院 社区医院 乡镇 基层医院
岁及以上|岁以上 | 老人 老年人 老年 老年人口 人群
享受待遇|医疗总费用|住院|门诊|就诊|就医|结算|起付|封顶|支付比例|报销比例|费用 | 参保人 参保人员 参保者 医院 病人 患者 看病 就医 医疗机构
救治|救助|手术|患者 | 病人 患者 看病
移交|查实|处理违法违规|暂停|解除|追回|挽回|核查|现场检查|抓获|抓捕|涉案|侦办|举报|案件 | 骗保 欺诈骗保 违规 违法 监管 基金监管 医保
侦办|抓获|抓捕|涉案 | 公安 公安机关 警方 警察
长期护理保险享受待遇 | 老人 老年人 病人
长期护理保险(?:评估|申请|新增|享受) | 失能 失能人员 失能老人
订单|销售|采购|市场 | 卖 卖了 卖掉 买 买了 买的
省外|跨省|异地 | 外省 外省人 外地 外地人 异地 省外 看病 就医
支付比例|报销比例|负担比例|自付比例 | 费用 医疗费用 医药费 医疗费 药费
备付能力 | 结余 结存 累计结余 基金 资金 钱
共济 | 家人 家里人 家属 亲属 近亲属
药品|谈判药|目录 | 药 药品 品种
奖励金额 | 奖金
享受.{0,8}待遇 | 领取 领到
人数|人次|参保率 | 人员 人群 群体 人士 人口
集采|采购 | 药品 药 产品 国家 国家组织
人次 | 人次 次数
基金|收入|支出|结存|金额|补助|补贴|津贴|投入|奖励|费用|销售额|出口额|筹资 | 资金 钱 款 款项 经费 总额 额度 款额 钱款 总额度
补助|补贴|投入|资助 | 下拨 拨付 拨 拨了 拨下 投入 投了 贴 贴了 拿出
`;

export type RepeatingWords = { readonly beside: RegExp; readonly words: ReadonlySet<string> };

/** See above; reviewed like the terms, and of the language alone. */
export const REPEATING_WORDS: readonly RepeatingWords[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const cut = line.lastIndexOf(' | ');
    return {
      beside: new RegExp(line.slice(0, cut)),
      words: new Set(line.slice(cut + 3).split(' ')),
    };
  });
