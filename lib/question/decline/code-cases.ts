import type { DeclineCase } from './decline-case';

/** Asks for a program, a formula of a spreadsheet, or a piece of fiction. */
export const CODE: readonly DeclineCase[] = [
  {
    example: '写一段python代码',
    pattern:
      /(?:写|编(?![码号制办委])|给我|生成|来)[^。?!]{0,10}(?:(?<![套类级位组])代码|程序(?!性)|脚本|函数|爬虫|sql|python|java|宏(?!观)|正则)/,
  },
  {
    example: '编写一段可自动抓取各网站数据的程序代码',
    pattern:
      /(?:写|编(?![码号制办委])|弄|整|搞|来)[^。?!]{0,24}(?:程序代码|源代码|[段份个]代码|脚本|爬虫)/,
  },
  {
    example: '来段shell',
    pattern:
      /(?:写|来|整|弄|给|要)(?:一)?[段个份句条](?:能用的|现成的)?(?:shell|bash|python|sql|js|javascript|vba|powershell|awk|java|php|golang|rust|c\+\+)(?![a-z])/,
  },
  {
    example: 'sql语句怎么查',
    pattern:
      /(?:python|java|javascript|sql|c\+\+|vba|excel宏).{0,8}(?:怎么写|代码|语句|脚本|实现|程序)/,
  },
  {
    example: '用python画图',
    pattern:
      /(?:python|java|javascript|sql|vba|matlab)[^,。?!]{0,4}(?:画|写|做|跑|处理|算|怎么|如何|读取|导|把|查|汇总|统计|分组|改)|数据库表/,
  },
  {
    example: '代码怎么写',
    pattern: /代码(?:怎么写|实现)|的代码$|r语言|爬虫|vlookup|[写做]个?宏(?!观)/,
  },
  {
    example: '用js写个登录页面',
    pattern:
      /(?<![a-z])(?:js|html|css|php|shell|bash|golang|rust|c#|c\+\+|c语言|r语言)(?![a-z])[^,。?!]{0,6}(?:写|做|编|脚本|代码)/,
  },
  {
    example: '这段代码报错',
    pattern:
      /(?:sql|脚本|程序|宏|函数)[^,。?!]{0,4}报错|正则(?:表达式|匹配|提取)|代码[^,。?!]{0,4}(?:报错|怎么改|跑不|运行|有bug)|网页源码/,
  },
  {
    example: '做个excel宏',
    pattern: /[写做编弄整录]一?[个段]?(?:excel|wps|表格|word)的?宏(?!观)/,
  },
  { example: 'excel用什么公式', pattern: /(?:excel|wps|表格)[^,。?!]{0,6}(?:公式|函数)/ },
  { example: '公式怎么写', pattern: /公式怎么写(?!进)/ },
  { example: '写单元格公式', pattern: /写[^,。?]{0,10}(?:函数|(?:excel|表格|单元格)公式|脚本)/ },
  {
    example: '写一首诗',
    pattern:
      /(?:写|作|编|来)[^。?!]{0,14}(?:小说|笑话|故事|作文)(?:$|[,。?!])|(?:写|作|编|来)[^。?!]{0,10}(?:诗|情书|歌词|[对春]联|顺口溜)/,
  },
  {
    example: 'write me a poem',
    pattern: /\b(?:write|give me|generate)\b.{0,20}\b(?:code|script|program|poem|story|essay)\b/,
  },
];
