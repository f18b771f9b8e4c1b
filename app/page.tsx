import { Chat } from './_chat/chat';
import { Welcome } from './_chat/welcome';
import { CorpusStamp } from './_components/corpus-stamp';
import { randomId } from './_chat/random-id';

export default function HomePage() {
  const id = randomId();
  // A new id is a new conversation: what was asked before stays under its own address.
  return (
    <Chat key={id} id={id} initialTurns={[]} welcome={<Welcome />} footnote={<CorpusStamp />} />
  );
}
