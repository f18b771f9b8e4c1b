import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Citation } from '@/lib/schema/answer';
import { HoverCardProvider } from '../_components/hover-card';
import { AnswerText } from './answer-text';
import { EvidenceContext } from './evidence-context';
import { newTurn } from './turn';
import type { Turn } from './turn';

const citation = (n: number): Citation => ({
  n,
  source: 's',
  title: '快报',
  section: [],
  quote: '原文',
  start: 1,
  end: 3,
});

function render(text: string, part: Partial<Turn> = {}): string {
  const turn: Turn = {
    ...newTurn({ id: 't', question: '问' }),
    phase: 'done',
    citations: [citation(1), citation(2)],
    text,
    ...part,
  };
  const evidence = { turn, observations: new Map(), openCitation: () => undefined };
  return renderToStaticMarkup(
    <HoverCardProvider>
      <EvidenceContext value={evidence}>
        <AnswerText turn={turn} />
      </EvidenceContext>
    </HoverCardProvider>,
  );
}

const plain = (html: string) => html.replace(/<[^>]+>/g, '').replaceAll('\u2060', '');

describe('Chinese Markdown', () => {
  it.each([
    ['支出**27.1亿元。**同比增长', '<strong>'],
    ['这是**“两病”**政策', '<strong>“两病”</strong>'],
    ['共**5**个', '<strong>'],
  ])('sets %s in bold', (text, expected) => {
    expect(render(text)).toContain(expected);
    expect(plain(render(text))).not.toContain('*');
  });

  it('strikes nothing out between two ranges', () => {
    const html = render('5~10亿元，约3~5个');
    expect(html).not.toContain('<del>');
    expect(plain(html)).toBe('5~10亿元，约3~5个');
  });

  it('keeps a number with its unit', () => {
    expect(render('支出13574.17亿元，增长2.80%。')).toMatch(
      /<span class="figure-text">13574\.17亿元<\/span>.*<span class="figure-text">2\.80%<\/span>/,
    );
  });
});

describe('what a text may not do', () => {
  it.each([
    '<img src=x onerror=alert(1)>',
    '![图](https://evil.example/a.png)',
    '[点这里](https://evil.example)',
    '[点这里](javascript:alert(1))',
    'https://evil.example/a。另见',
    '<a href="https://evil.example">x</a>',
    '<script>alert(1)</script>',
  ])('%s', (text) => {
    expect(render(text)).not.toMatch(/<img|<script|href=|src=|onerror=/);
  });
});

describe('markers', () => {
  it('stand as references with their place, and a marker without a citation is left out', () => {
    const html = render('支出多。[1][9]收入多。[2]');
    expect(html.match(/doc-noteref/g)).toHaveLength(2);
    expect(html).toContain('href="/sources/s#span=1-3"');
    expect(plain(html)).toBe('支出多。[1]收入多。[2]');
  });

  it('set a figure apart only where it stands as given, in the order of the text', () => {
    const figure = (text: string) => ({
      text,
      value: '40',
      unit: '万人',
      binding: { kind: 'span' as const, citation: 1 },
    });
    const answer = {
      status: 'answered' as const,
      answer: '',
      citations: [],
      notices: [],
      engine: 'offline' as const,
      figures: [figure('40万人'), figure('140万人')],
    };
    const html = render('从40万人到140万人。[1]', { answer });
    expect([...html.matchAll(/aria-label="([^"]+)，见于原文"/g)].map(([, text]) => text)).toEqual([
      '40万人',
      '140万人',
    ]);
  });

  it('put a notice under the block that it is about', () => {
    const notices = [{ kind: 'scope' as const, text: '含生育保险', citations: [1] }];
    expect(plain(render('甲。[1]\n\n乙。[2]', { notices }))).toMatch(
      /^甲。\[1\]\s*口径　含生育保险\s*乙。\[2\]$/,
    );
  });
});

describe('a text still being written', () => {
  it('shows no sign of Markdown at any length', () => {
    const text =
      '**支出13574.17亿元。**同比[1]\n\n| 年 | 值 |\n| --- | --: |\n| 2024 | 5 |\n\n- 甲**乙**[2]';
    for (let end = 1; end <= text.length; end++) {
      const html = plain(render(text.slice(0, end), { phase: 'streaming' }));
      expect(html).not.toMatch(/\*\*|\||\[\d*$/);
    }
  });
});
