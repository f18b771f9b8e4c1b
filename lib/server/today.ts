import { readSettings } from './settings';

/** Today as an ISO date in China's time, or the day that `WENJU_TODAY` stands for. */
export function today(): string {
  const china = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
  return readSettings(process.env).today ?? china.format(new Date());
}
