import { describe, expect, it } from 'vitest';
import { documentNumbers, nameDocuments } from './name-documents';

const numbers = documentNumbers([
  {
    title: '甲市交通局关于印发《甲市公交票价“两档”办法》的通知',
    documentNumber: '甲交规〔2021〕7号',
    area: '甲市',
  },
  { title: '公交票价办法', documentNumber: '交运发〔2020〕3号' },
  { title: '乙市客运公报' },
]);

describe('nameDocuments', () => {
  it.each([
    ['甲交规[2021]7号哪天起施行', '甲市本办法哪天起施行'],
    ['交运发[2020]3号哪天起施行', '公交票价办法哪天起施行'],
    ['甲交规[2021]8号哪天起施行', '甲交规[2021]8号哪天起施行'],
    ['乙市客运量', '乙市客运量'],
  ])('reads %s', (text, expected) => {
    expect(nameDocuments(text, numbers)).toBe(expected);
  });
});
