/**
 * Figures that others give by definition, reviewed; names are those of terms/indicators.yaml.
 * `ratio`: the first ÷ the second, times `factor`; `complement`: what the first leaves of 100 %.
 */
export type Identity = {
  readonly result: string;
  readonly kind: 'ratio' | 'mean' | 'complement';
  readonly factor?: number;
  /** `add`: breakdown values that the operand has beyond the result's. */
  readonly operands: readonly {
    readonly indicator: string;
    readonly add?: readonly string[];
  }[];
};

export const IDENTITIES: readonly Identity[] = [
  // 住院率: hospital stays for 100 insured people
  {
    result: '住院率',
    kind: 'ratio',
    factor: 100,
    operands: [{ indicator: '享受待遇人次', add: ['住院'] }, { indicator: '基本医疗保险参保人数' }],
  },
  {
    result: '人均就诊次数',
    kind: 'mean',
    operands: [{ indicator: '享受待遇人次' }, { indicator: '基本医疗保险参保人数' }],
  },
  // Some bulletins count visits of outpatients only.
  {
    result: '人均就诊次数',
    kind: 'mean',
    operands: [
      { indicator: '享受待遇人次', add: ['普通门急诊'] },
      { indicator: '基本医疗保险参保人数' },
    ],
  },
  {
    result: '次均住院床日费用',
    kind: 'mean',
    operands: [{ indicator: '次均住院费用' }, { indicator: '次均住院床日' }],
  },
  // 备付能力: how many months of this year's expenditure the balance lasts (医保办函〔2021〕1号)
  {
    result: '统筹基金备付能力',
    kind: 'ratio',
    factor: 12,
    operands: [
      { indicator: '基本医疗保险基金累计结存', add: ['统筹基金'] },
      { indicator: '基本医疗保险基金支出', add: ['统筹基金'] },
    ],
  },
  // The residents' scheme has no personal accounts: its whole fund is the pooled one.
  {
    result: '统筹基金备付能力',
    kind: 'ratio',
    factor: 12,
    operands: [{ indicator: '基本医疗保险基金累计结存' }, { indicator: '基本医疗保险基金支出' }],
  },
  {
    result: '在职退休比',
    kind: 'ratio',
    operands: [
      { indicator: '基本医疗保险参保人数', add: ['职工', '在职'] },
      { indicator: '基本医疗保险参保人数', add: ['职工', '退休'] },
    ],
  },
  {
    result: '住院费用个人负担比例',
    kind: 'complement',
    operands: [{ indicator: '实际住院费用基金支付比例' }],
  },
];

/** What weighs the parts of a mean: the mean of all is theirs, weighted so. */
export const WEIGHTS: readonly {
  readonly mean: string;
  readonly weight: string;
  readonly add?: string;
}[] = [
  { mean: '次均住院费用', weight: '享受待遇人次', add: '住院' },
  { mean: '人均就诊次数', weight: '基本医疗保险参保人数' },
  { mean: '人均筹资', weight: '基本医疗保险参保人数' },
];
