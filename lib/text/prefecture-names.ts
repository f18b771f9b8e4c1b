const PEOPLES = '土家|哈尼|布依|傈僳|景颇|蒙古|哈萨克|柯尔克孜|朝鲜|藏|羌|彝|苗|侗|壮|傣|白|回';
const PREFECTURE = new RegExp(`^(.{2,5}?)(?:(?:${PEOPLES})族?)+自治州$`, 'u');

/** 红河州 and 红河 for 红河哈尼族彝族自治州, as everybody calls it; none for what is no such prefecture. */
export function prefectureNames(name: string): string[] {
  const short = PREFECTURE.exec(name)?.[1];
  return short === undefined ? [] : [`${short}州`, short];
}
