import { describe, expect, it } from 'vitest';
import { withoutLayout } from './without-layout';

describe('withoutLayout', () => {
  it.each([
    ['各区垃圾清运量,按厨余、其他分别列出来', '各区垃圾清运量,厨余、其他'],
    ['2024年学生数,按小学、初中、高中分列一下', '2024年学生数,小学、初中、高中'],
    ['公交客运量按线路等级列一下', '公交客运量按线路等级分'],
    ['把2023年公交和地铁客运量列给我', '2023年公交和地铁客运量'],
    ['2023年公交、地铁客运量分别列个表', '2023年公交、地铁客运量'],
    ['列一下2023年的客运量和货运量', '2023年的客运量和货运量'],
  ])('leaves the figures of %s', (text, expected) => {
    expect(withoutLayout(text)).toBe(expected);
  });

  it.each([
    '把试点线路的名单列出来',
    '列出三条建议',
    '2024年客运量是多少',
    '列一下',
    '2023年列车数',
    '列车客运量是多少',
    '2023年客运量的序列',
  ])('reads none in %s', (text) => {
    expect(withoutLayout(text)).toBeUndefined();
  });
});
