import { Chat } from './_chat/chat';
import { Welcome } from './_chat/welcome';
import { CorpusStamp } from './_components/corpus-stamp';
import { randomId } from './_chat/random-id';

export default function HomePage() {
  return (
    <Chat id={randomId()} initialTurns={[]} welcome={<Welcome />} footnote={<CorpusStamp />} />
  );
}
