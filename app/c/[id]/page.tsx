import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { BROWSER_COOKIE } from '@/lib/server/browser-id';
import { getStore } from '@/lib/server/get-store';
import { Chat } from '../../_chat/chat';
import { finishedTurn } from '../../_chat/turn';
import type { ToolStep } from '../../_chat/turn';
import { CorpusStamp } from '../../_components/corpus-stamp';

type ConversationPageProps = { params: Promise<{ id: string }> };

/** Read once for the title and the page. */
const readConversation = cache(async (id: string) => {
  const owner = (await cookies()).get(BROWSER_COOKIE)?.value;
  if (owner === undefined) return undefined;
  const store = await getStore();
  return store.readConversation({ owner, id });
});

export async function generateMetadata({ params }: ConversationPageProps): Promise<Metadata> {
  const read = await readConversation((await params).id);
  return { title: read?.conversation.title ?? '没有这个对话' };
}

/** A conversation as it was: each answer exactly as it was given, from the corpus version that it was given from. */
export default async function ConversationPage({ params }: ConversationPageProps) {
  const { id } = await params;
  const read = await readConversation(id);
  if (read === undefined) notFound();
  const turns = read.turns.map((turn) =>
    finishedTurn({
      id: turn.id,
      question: turn.question,
      answer: turn.answer,
      kept: { answeredAt: turn.answeredAt, version: turn.version },
      steps: turn.toolCalls.map(({ tool, input, output }, at): ToolStep => ({
        id: `${turn.id}-${at}`,
        name: tool,
        input,
        output,
      })),
    }),
  );
  return <Chat id={id} initialTurns={turns} welcome={null} footnote={<CorpusStamp />} />;
}
