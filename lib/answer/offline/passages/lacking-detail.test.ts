import { expect, test } from 'vitest';
import { lackingDetail } from './lacking-detail';

test.each([
  ['志愿者扣满12分会怎么处理', 'how', '对志愿者实行积分管理', ['满12分']],
  ['志愿者扣满12分会怎么处理', 'how', '扣满12分的,终止服务', []],
  ['中断超过3个月怎么补', 'how', '中断超过三个月的,重新登记', []],
  ['中断超过3个月怎么补', 'how', '中断13个月的,重新登记', ['超过3个月']],
  ['第3号展厅开放了吗', 'passage', '第12号展厅尚未开放', ['第3号']],
  ['2021年7号文对展厅怎么规定', 'how', '某办发〔2021〕7号规定展厅免费', []],
  ['2021年7号文对展厅怎么规定', 'how', '某办发〔2021〕17号规定展厅免费', ['2021年7号文']],
  ['超过30万人参观吗', 'figure', '参观人数很多', []],
  ['夜场包括哪些国家的展品', 'list', '12月起夜场向所有国家的观众开放', ['哪些国家']],
  ['夜场包括哪些国家的展品', 'list', '夜场有三个国家的展品,即甲国、乙国和丙国', []],
] as const)('%s (%s) of %s', (text, intent, sentence, lacking) => {
  expect(lackingDetail({ text, intent }, { sentence, around: sentence })).toEqual(lacking);
});

test.each([
  ['图8', '图3 历年客流 注:部分数据缺失。', ['图8']],
  ['图3', '图3 历年客流 注:部分数据缺失。', []],
  ['图8', '部分数据缺失。', []],
])('asked of %s, %s lacks %j', (figure, around, lacking) => {
  const asked = { text: `${figure}的数为什么缺`, intent: 'why' } as const;
  expect(lackingDetail(asked, { sentence: '部分数据缺失。', around })).toEqual(lacking);
});

test('takes no number of another name for it', () => {
  const sentence = '第12号展厅尚未开放。';
  const around = `${sentence}第3号展厅在二楼。`;
  const asked = { text: '第3号展厅开放了吗', intent: 'passage' } as const;
  expect(lackingDetail(asked, { sentence, around })).toEqual(['第3号']);
});
