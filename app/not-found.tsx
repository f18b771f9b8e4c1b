import Link from 'next/link';

export const metadata = { title: '没有这一页' };

const PLACES = [
  { href: '/', label: '提问', text: '用一句话问，回答带出处' },
  { href: '/sources', label: '资料', text: '已收录的全部文件' },
  { href: '/indicators', label: '指标', text: '按地区、时期查数字' },
  { href: '/checks', label: '核对', text: '数字之间对不上的地方' },
];

export default function NotFound() {
  return (
    <main id="main" className="mx-auto w-full max-w-2xl flex-1 px-5 py-[12dvh]">
      <p className="text-sm text-muted">404</p>
      <h1 className="mt-1 text-2xl font-bold">没有这一页</h1>
      <p className="mt-3 text-muted">
        地址可能写错了，或者这份资料、这次问答已经不在了。可以从这里继续：
      </p>
      <ul className="mt-8 grid gap-2 sm:grid-cols-2">
        {PLACES.map(({ href, label, text }) => (
          <li key={href}>
            <Link
              href={href}
              className="grid rounded-xl border border-line bg-surface px-4 py-3 hover:border-accent"
            >
              <span className="font-semibold">{label}</span>
              <span className="text-sm text-muted">{text}</span>
            </Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
