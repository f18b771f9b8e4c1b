/** Runs in the page before anything else: keeps what the browser says of paint, shifts and long tasks. */
export function observeVitals(): void {
  const vitals = { lcp: 0, cls: 0, longTasks: 0, longest: 0 };
  Object.assign(window, { vitals });
  const watch = (
    type: string,
    take: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
  ) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  watch('largest-contentful-paint', ({ startTime }) => (vitals.lcp = startTime));
  watch(
    'layout-shift',
    ({ value = 0, hadRecentInput }) => (vitals.cls += hadRecentInput ? 0 : value),
  );
  watch('longtask', ({ duration }) => {
    vitals.longTasks += 1;
    vitals.longest = Math.max(vitals.longest, duration);
  });
}

/**
 * Runs in the page: /api/chat gives an answer of a thousand characters, ten of them every eight milliseconds, and the time
 * from frame to frame is kept while it streams.
 */
export function streamLongAnswer(): void {
  const sentence = '2025年全国职工基本医疗保险统筹基金支出**13574.17亿元。**比上年增长2.80%。';
  const text = Array.from(
    { length: 1000 / sentence.length },
    (_, at) => sentence + (at % 6 === 5 ? '\n\n' : ''),
  ).join('');
  const chunks = [
    { type: 'text-start', id: 'a' },
    ...Array.from({ length: Math.ceil(text.length / 10) }, (_, at) => ({
      type: 'text-delta',
      id: 'a',
      delta: text.slice(at * 10, at * 10 + 10),
    })),
    { type: 'text-end', id: 'a' },
    {
      type: 'data-answer',
      data: {
        status: 'answered',
        answer: text,
        citations: [],
        figures: [],
        notices: [],
        engine: 'offline',
      },
    },
  ];
  const frames: number[] = [];
  Object.assign(window, { frames });
  const real = window.fetch.bind(window);
  window.fetch = (input, init) => {
    if (!String(input).includes('/api/chat')) return real(input, init);
    let last = performance.now();
    let isStreaming = true;
    const tick = (now: number) => {
      frames.push(now - last);
      last = now;
      if (isStreaming) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        for (const chunk of chunks) {
          controller.enqueue(encoder.encode(`data: ${JSON.stringify(chunk)}\n\n`));
          await new Promise((resolve) => setTimeout(resolve, 8));
        }
        controller.close();
        isStreaming = false;
      },
    });
    return Promise.resolve(
      new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
    );
  };
}
