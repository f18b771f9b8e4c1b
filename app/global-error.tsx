'use client';

import './globals.css';

export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <title>出错了 · 问据</title>
        <main id="main" className="mx-auto max-w-2xl px-5 py-[12dvh]">
          <h1 className="text-2xl font-bold">问据没有打开</h1>
          <p className="mt-3 text-muted">
            服务器出错，可能是资料索引缺失或损坏。请让管理员运行 npm run index 后重启，再试一次。
          </p>
          <p className="mt-6">
            <button type="button" className="button-primary" onClick={retry}>
              再试一次
            </button>
          </p>
        </main>
      </body>
    </html>
  );
}
