/**
 * Words that exclude one another: a sentence that says one of a set cannot stand on a figure that is about another. Rules of
 * the language of the domain, of no document; each set is a list of members, each member a list of spellings.
 */
export const CONTRASTS: readonly (readonly (readonly string[])[])[] = [
  [
    ['收入', '进账', '筹资总额'],
    ['支出', '花费', '开支'],
    ['结余', '结存'],
  ],
  [
    ['门诊', '门急诊'],
    ['住院', '出院'],
  ],
  [
    ['统筹基金', '统筹账户'],
    ['个人账户', '个账'],
  ],
  [['职工'], ['居民', '新农合']],
  [['在职'], ['退休']],
  [['一级'], ['二级'], ['三级']],
  [['甲类'], ['乙类'], ['丙类']],
  [['西药'], ['中成药'], ['中药饮片', '饮片']],
  [
    ['男性', '男职工'],
    ['女性', '女职工'],
  ],
  [['城镇'], ['农村', '乡村']],
  [['省内'], ['跨省', '省际']],
  [
    ['零售药店', '定点药店'],
    ['医疗机构', '医院'],
  ],
  [['起付'], ['封顶', '最高支付限额']],
  [['公立'], ['民营', '社会办', '非公立']],
  [['参保'], ['待遇享受', '享受待遇', '享受']],
  [
    ['人均', '平均'],
    ['总额', '总费用', '总量'],
  ],
  [['出生率'], ['死亡率'], ['自然增长率']],
  [['最高'], ['最低']],
];
