import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { OfflineNote } from './_components/offline-note';
import { SiteHeader } from './_components/site-header';
import { ThemeScript } from './_components/theme-script';
import './globals.css';

export const metadata: Metadata = {
  title: { default: '问据', template: '%s · 问据' },
  description: '用中文提问医保统计与政策资料，每一句话、每一个数字都有出处。',
  robots: { index: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf9f6' },
    { media: '(prefers-color-scheme: dark)', color: '#14181d' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang="zh-CN" suppressHydrationWarning>
      <head>
        <ThemeScript nonce={nonce} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only z-50 rounded-lg bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:fixed focus:start-3 focus:top-2"
        >
          跳到正文
        </a>
        <SiteHeader />
        <OfflineNote />
        {children}
      </body>
    </html>
  );
}
