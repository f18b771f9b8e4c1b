import { describe, expect, it } from 'vitest';
import { sanitizeText } from './sanitize-text';

describe('sanitizeText', () => {
  it.each([
    ['支出![图](http://evil.example/a.png?k=1)增长', '支出增长'],
    ['见[详情](http://evil.example/x)。', '见详情。'],
    ['请访问 https://evil.example/pay 。', '请访问  。'],
    ['<script>fetch("http://evil.example")</script>好', 'fetch(")好'],
    ['<scr<b>ipt>好</scr</b>ipt>', '好'],
    ['\\!\\[图\\](//evil.example/a.png)', ''],
    ['51&zwj;74', '5174'],
    ['66**66**.66亿元', '6666.66亿元'],
    ['66\u200b66亿元', '6666亿元'],
    ['&#54;６亿元', '66亿元'],
    ['第[1]条', '第[1]条'],
  ])('shows %j as %j', (text, expected) => {
    expect(sanitizeText(text)).toBe(expected);
  });

  it('leaves no half of an image or link that the next sentence could complete', () => {
    const halves = ['![a](//evil。', 'example/a.png)'].map(sanitizeText).join('');
    expect(halves).not.toMatch(/!\[|\]\(/);
    expect(sanitizeText('[a](//evil。')).not.toContain('](');
  });
});
