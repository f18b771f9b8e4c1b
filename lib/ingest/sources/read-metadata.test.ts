import { describe, expect, it } from 'vitest';
import { readMetadata } from './read-metadata';

const read = (title: string, front = '') => readMetadata({ title, front, isDigest: false });

describe('readMetadata', () => {
  it.each([
    [
      '2024年度常州市医疗保障事业发展统计公报',
      { kind: 'bulletin', area: '常州市', period: '2024' },
    ],
    [
      '江苏省常州市2023年医疗保障事业发展统计公报',
      { kind: 'bulletin', area: '常州市', period: '2023' },
    ],
    ['2023年浙江省医疗保障事业发展统计公报', { kind: 'bulletin', area: '浙江省', period: '2023' }],
    ['2023年全国医疗保障事业发展统计公报', { kind: 'bulletin', area: '全国', period: '2023' }],
    ['平川市医疗保障待遇清单（2030年版）', { kind: 'standard', area: '平川市' }],
    ['关于印发平川市长期护理保险实施办法的通知', { kind: 'notice', area: '平川市' }],
    ['医疗保障基金使用监督管理条例', { kind: 'regulation' }],
    ['异地就医地区联网情况', { kind: 'other' }],
    ['珠海市2025年上半年医疗保障运行情况', { kind: 'bulletin', area: '珠海市', period: '2025-H1' }],
    ['2025年一季度全省医保基金运行分析', { kind: 'other', period: '2025-Q1' }],
    ['关于做好2025年参保工作的通知', { kind: 'notice' }],
  ])('reads %s', (title, expected) => {
    expect(read(title)).toEqual(expected);
  });

  it.each([
    ['发布日期：2024年5月6日', { date: '2024-05-06' }],
    [
      '发布时间: 2024-05-06 09:30  来源: 平川市医疗保障局',
      { date: '2024-05-06', publisher: '平川市医疗保障局' },
    ],
    [
      '正文到此。\n\n平川市医疗保障局\n2023年6月30日\n',
      { date: '2023-06-30', publisher: '平川市医疗保障局' },
    ],
    ['发布单位：南溪县医疗保障局\n', { publisher: '南溪县医疗保障局' }],
    ['来源：《国家医保局 财政部关于建立待遇清单制度的意见》', {}],
    ['自2024年5月6日起施行。', {}],
    ['平医保发〔2023〕12号\n\n各区县：', { documentNumber: '平医保发〔2023〕12号' }],
    [
      '根据平医保发〔2023〕12号文件的要求，现将有关工作安排通知如下，请认真组织实施并做好总结。',
      {},
    ],
  ])('reads from the text %j', (front, expected) => {
    const { kind: _kind, area: _area, ...found } = read('工作安排', front);
    expect(found).toEqual(expected);
  });

  it('takes the place of bodies that sign together from the first of them', () => {
    const front = '北川省医疗保障局  北川省财政厅\n\n各市、州医疗保障局：';
    expect(read('关于做好基本医疗保障工作的通知', front)).toEqual({
      kind: 'notice',
      publisher: '北川省医疗保障局、北川省财政厅',
      area: '北川省',
    });
  });

  it('says nothing of a digest but that it is one', () => {
    expect(
      readMetadata({ title: '2024年全国公报', front: '日期: 2024-01-02', isDigest: true }),
    ).toEqual({ kind: 'digest' });
  });
});
