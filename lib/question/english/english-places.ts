import { NATION } from '@/lib/text/nation';
import { shortArea } from '@/lib/text/short-area';

/** Places as English writes them → their Chinese names: provinces, their capitals and other large cities. */
const PLACES = `
beijing 北京 tianjin 天津 hebei 河北 shanxi 山西 inner-mongolia 内蒙古 liaoning 辽宁 jilin 吉林 heilongjiang 黑龙江 shanghai 上海 jiangsu 江苏
zhejiang 浙江 anhui 安徽 fujian 福建 jiangxi 江西 shandong 山东 henan 河南 hubei 湖北 hunan 湖南 guangdong 广东 guangxi 广西 hainan 海南
chongqing 重庆 sichuan 四川 guizhou 贵州 yunnan 云南 tibet 西藏 shaanxi 陕西 gansu 甘肃 qinghai 青海 ningxia 宁夏 xinjiang 新疆
nanjing 南京 suzhou 苏州 wuxi 无锡 changzhou 常州 nantong 南通 yangzhou 扬州 xuzhou 徐州 hangzhou 杭州 ningbo 宁波 wenzhou 温州 hefei 合肥
fuzhou 福州 xiamen 厦门 nanchang 南昌 jinan 济南 qingdao 青岛 zhengzhou 郑州 wuhan 武汉 changsha 长沙 guangzhou 广州 shenzhen 深圳 dongguan 东莞
nanning 南宁 haikou 海口 chengdu 成都 guiyang 贵阳 kunming 昆明 lhasa 拉萨 xian 西安 lanzhou 兰州 xining 西宁 yinchuan 银川 urumqi 乌鲁木齐
lianyungang 连云港 huaian 淮安 yancheng 盐城 zhenjiang 镇江 taizhou 泰州 suqian 宿迁 foshan 佛山 zhuhai 珠海 jiaxing 嘉兴 shaoxing 绍兴
jinhua 金华 quanzhou 泉州 zhangzhou 漳州 weifang 潍坊 yantai 烟台 linyi 临沂 luoyang 洛阳 yichang 宜昌 xiangtan 湘潭 zhuzhou 株洲 mianyang 绵阳
guilin 桂林 liuzhou 柳州 sanya 三亚 zunyi 遵义 dali 大理 wuhu 芜湖 tangshan 唐山 baoding 保定 handan 邯郸 daqing 大庆 anshan 鞍山
hong-kong 香港 macau 澳门 macao 澳门 taiwan 台湾 shijiazhuang 石家庄 taiyuan 太原 hohhot 呼和浩特 tongliao 通辽 baotou 包头 shenyang 沈阳 dalian 大连 changchun 长春 harbin 哈尔滨
`;

const names = PLACES.trim().split(/\s+/);
const PAIRS: ReadonlyMap<string, string> = new Map(
  names.flatMap((name, at) => (at % 2 === 0 ? [[name, names[at + 1] ?? ''] as const] : [])),
);
const PLACE = new RegExp(
  `\\b(${[...PAIRS.keys()].join('|')})\\b(?: (?:city|province))?(?:'s)?`,
  'g',
);

const NATIONWIDE =
  /\b(?:in |of |for |across )?(?:china(?:'s)?|nationwide|nationally|national(?: level)?|country ?wide|(?:(?:whole|entire) )?country|mainland)\b(?:'s)?/g;

/** An English question with its places in Chinese: changzhou's → 常州. */
export function translatePlaces(text: string): string {
  return text
    .replace(/\binner mongolia\b/g, 'inner-mongolia')
    .replace(/\bhong kong\b/g, 'hong-kong')
    .replace(NATIONWIDE, ` ${NATION} `)
    .replace(PLACE, (all, name: string) => ` ${PAIRS.get(name) ?? all} `);
}

const ENGLISH: ReadonlyMap<string, string> = new Map(
  [...PAIRS].map(([english, chinese]) => [chinese, nameCase(english)] as const),
);

function nameCase(name: string): string {
  return name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase().replace('-', ' '));
}

/** A place of the table in English: 全国 → China, 常州市 → Changzhou; its Chinese name where no other is known. */
export const placeInEnglish = (area: string): string =>
  area === NATION ? 'China' : (ENGLISH.get(shortArea(area)) ?? area);
