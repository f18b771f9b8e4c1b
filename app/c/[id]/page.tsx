import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { BROWSER_COOKIE } from '@/lib/server/browser-id';
import { getStore } from '@/lib/server/get-store';
import { Chat } from '../../_chat/chat';
import { storedTurn } from '../../_chat/stored-turn';
import { newTurn } from '../../_chat/turn';
import { findRunningTurn } from '@/lib/chat';
import { CorpusStamp } from '../../_components/corpus-stamp';

type ConversationPageProps = { params: Promise<{ id: string }> };

/** What was kept of it, and what is being answered in it right now; read once for the title and the page. */
const readConversation = cache(async (id: string) => {
  const owner = (await cookies()).get(BROWSER_COOKIE)?.value;
  if (owner === undefined) return undefined;
  const running = findRunningTurn({ owner, conversation: id });
  const store = await getStore();
  const kept = await store.readConversation({ owner, id });
  if (kept === undefined && running === undefined) return undefined;
  const turns = (kept?.turns ?? []).filter(
    (turn) => running === undefined || turn.position < running.position,
  );
  return {
    title: kept?.conversation.title ?? running?.question ?? '',
    turns: [...turns.map(storedTurn), ...(running ? [newTurn(running)] : [])],
  };
});

export async function generateMetadata({ params }: ConversationPageProps): Promise<Metadata> {
  const read = await readConversation((await params).id);
  return { title: read?.title ?? '没有这个对话' };
}

/** A conversation as it was: each answer exactly as it was given, from the corpus version that it was given from. */
export default async function ConversationPage({ params }: ConversationPageProps) {
  const { id } = await params;
  const read = await readConversation(id);
  if (read === undefined) notFound();
  return <Chat id={id} initialTurns={read.turns} welcome={null} footnote={<CorpusStamp />} />;
}
