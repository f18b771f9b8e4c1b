import Link from 'next/link';

/** Stands in for the table where the address asks for what there is not. */
export function BadAddress({ problems }: { problems: readonly string[] }) {
  return (
    <main id="main" className="mx-auto w-full max-w-2xl flex-1 px-5 py-[12dvh]">
      <h1 className="text-2xl font-bold">这个地址写得不对</h1>
      <ul className="mt-3 list-disc ps-5 text-muted">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p className="mt-6">
        <Link href="/indicators" className="button-primary">
          看全部指标
        </Link>
      </p>
    </main>
  );
}
