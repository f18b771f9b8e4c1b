import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { getStore } from '@/lib/server/get-store';
import { MAINTAINER_COOKIE, isMaintainer } from '@/lib/server/maintainer';
import { FeedbackTable } from './feedback-table';
import { KeyForm } from './key-form';

export const metadata: Metadata = { title: '反馈' };

const SHOWN = 500;

/** For the maintainer: what readers said of the answers, with the evidence that each stood on. */
export default async function FeedbackPage() {
  const cookie = (await cookies()).get(MAINTAINER_COOKIE)?.value;
  const isOpen = isMaintainer({ cookie });
  return (
    <main id="main" className="mx-auto w-full max-w-5xl flex-1 px-4 py-8 sm:px-6">
      <h1 className="text-2xl font-bold">反馈</h1>
      {isOpen ? (
        <FeedbackTable entries={await (await getStore()).listFeedback({ limit: SHOWN })} />
      ) : (
        <KeyForm />
      )}
    </main>
  );
}
