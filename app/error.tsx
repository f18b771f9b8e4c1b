'use client';

import { useEffect } from 'react';

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  useEffect(() => console.error(error), [error]);
  const digest =
    typeof error === 'object' && error !== null && 'digest' in error ? String(error.digest) : '';
  return (
    <main id="main" className="mx-auto w-full max-w-2xl flex-1 px-5 py-[12dvh]">
      <h1 className="text-2xl font-bold">这一页出错了</h1>
      <p className="mt-3 text-muted">
        问题出在服务器，不是您的操作。可以再试一次；若仍不行，请把下面的编号告诉管理员，并让其查看服务器日志。
      </p>
      {digest && <p className="mt-2 font-mono text-sm">编号 {digest}</p>}
      <p className="mt-6 flex gap-3">
        <button type="button" className="button-primary" onClick={retry}>
          再试一次
        </button>
        {/* A full load: the state that failed is left behind. */}
        {/* eslint-disable-next-line @next/next/no-html-link-for-pages -- on purpose, see above */}
        <a href="/" className="button-outline">
          回首页
        </a>
      </p>
    </main>
  );
}
