/** Places as English writes them → their Chinese names: provinces, their capitals and other large cities. */
const PLACES = `
beijing 北京 tianjin 天津 hebei 河北 shanxi 山西 inner-mongolia 内蒙古 liaoning 辽宁 jilin 吉林 heilongjiang 黑龙江 shanghai 上海 jiangsu 江苏
zhejiang 浙江 anhui 安徽 fujian 福建 jiangxi 江西 shandong 山东 henan 河南 hubei 湖北 hunan 湖南 guangdong 广东 guangxi 广西 hainan 海南
chongqing 重庆 sichuan 四川 guizhou 贵州 yunnan 云南 tibet 西藏 shaanxi 陕西 gansu 甘肃 qinghai 青海 ningxia 宁夏 xinjiang 新疆
nanjing 南京 suzhou 苏州 wuxi 无锡 changzhou 常州 nantong 南通 yangzhou 扬州 xuzhou 徐州 hangzhou 杭州 ningbo 宁波 wenzhou 温州 hefei 合肥
fuzhou 福州 xiamen 厦门 nanchang 南昌 jinan 济南 qingdao 青岛 zhengzhou 郑州 wuhan 武汉 changsha 长沙 guangzhou 广州 shenzhen 深圳 dongguan 东莞
nanning 南宁 haikou 海口 chengdu 成都 guiyang 贵阳 kunming 昆明 lhasa 拉萨 xian 西安 lanzhou 兰州 xining 西宁 yinchuan 银川 urumqi 乌鲁木齐
shijiazhuang 石家庄 taiyuan 太原 hohhot 呼和浩特 tongliao 通辽 baotou 包头 shenyang 沈阳 dalian 大连 changchun 长春 harbin 哈尔滨
`;

const names = PLACES.trim().split(/\s+/);
const PAIRS: ReadonlyMap<string, string> = new Map(
  names.flatMap((name, at) => (at % 2 === 0 ? [[name, names[at + 1] ?? ''] as const] : [])),
);
const PLACE = new RegExp(
  `\\b(${[...PAIRS.keys()].join('|')})\\b(?: (?:city|province))?(?:'s)?`,
  'g',
);

/** An English question with its places in Chinese: changzhou's → 常州. */
export function translatePlaces(text: string): string {
  return text
    .replace(/\binner mongolia\b/g, 'inner-mongolia')
    .replace(PLACE, (all, name: string) => ` ${PAIRS.get(name) ?? all} `);
}
