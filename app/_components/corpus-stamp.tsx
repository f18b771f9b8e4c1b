import { getLibrary } from '@/lib/chat';

/** The mark that what stands here was put together by a machine, and from which state of the corpus. */
export async function CorpusStamp() {
  const { version, sources } = await getLibrary();
  return (
    <p className="flex flex-wrap justify-center gap-x-3">
      <span>机器整理，须人工核对</span>
      <span>
        资料 {sources.size} 份 · 版本 <span className="font-mono">{version}</span>
      </span>
    </p>
  );
}
