import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Feedback, Turn } from '@/lib/schema/conversation';
import type { ConversationStore } from '@/lib/server/store/conversation-store';

const time = (minute: number) => new Date(Date.UTC(2026, 10, 21, 8, minute)).toISOString();

const turn = (overrides: Partial<Turn> = {}): Turn => ({
  id: 't1',
  conversation: 'c1',
  position: 0,
  question: '2025年职工医保基金收入是多少？',
  answer: {
    status: 'answered',
    answer: '答',
    citations: [],
    figures: [],
    notices: [],
    engine: 'offline',
  },
  toolCalls: [
    { tool: 'lookup_observations', input: { indicator: '收入' }, output: { status: 'found' } },
  ],
  version: 'abc',
  answeredAt: time(0),
  ...overrides,
});

const feedback = (overrides: Partial<Feedback> = {}): Feedback => ({
  id: 'f1',
  turn: 't1',
  verdict: 'wrong',
  reason: '数字不对',
  note: '应为另一年',
  createdAt: time(9),
  ...overrides,
});

/** What every store of conversations does, whatever the database. */
export function describeConversationStore(
  name: string,
  open: () => Promise<ConversationStore>,
): void {
  describe(`conversation store: ${name}`, () => {
    let store: ConversationStore;
    const list = (owner: string, query?: string) =>
      store.listConversations({ owner, ...(query === undefined ? {} : { query }) });
    beforeEach(async () => {
      store = await open();
      await store.saveTurn({ owner: 'me', turn: turn() });
    });
    afterEach(() => store.close());

    it('names a conversation by its first question and keeps what was answered', async () => {
      expect(await list('me')).toEqual([
        {
          id: 'c1',
          title: '2025年职工医保基金收入是多少？',
          createdAt: time(0),
          updatedAt: time(0),
          turns: 1,
        },
      ]);
      expect((await store.readConversation({ owner: 'me', id: 'c1' }))?.turns).toEqual([turn()]);
    });

    it('shows nobody what another browser asked', async () => {
      expect(await list('other')).toEqual([]);
      expect(await store.readConversation({ owner: 'other', id: 'c1' })).toBeUndefined();
      expect(await store.saveTurn({ owner: 'other', turn: turn({ id: 't9', position: 1 }) })).toBe(
        false,
      );
      expect(await store.renameConversation({ owner: 'other', id: 'c1', title: '我的' })).toBe(
        false,
      );
      expect(await store.deleteConversation({ owner: 'other', id: 'c1', at: time(1) })).toBe(false);
      expect(await store.saveFeedback({ owner: 'other', feedback: feedback() })).toBe(false);
      expect(await list('me')).toHaveLength(1);
    });

    it('lists the last used first and finds two characters inside a question', async () => {
      await store.saveTurn({
        owner: 'me',
        turn: turn({
          id: 't2',
          conversation: 'c2',
          question: '长护险参保人数',
          answeredAt: time(5),
        }),
      });
      expect((await list('me')).map(({ id }) => id)).toEqual(['c2', 'c1']);
      expect((await list('me', '基金')).map(({ id }) => id)).toEqual(['c1']);
    });

    it('takes % and _ in a search as those characters', async () => {
      expect(await list('me', '%')).toEqual([]);
      expect(await list('me', '_')).toEqual([]);
    });

    it('starts anew from a question that was edited', async () => {
      await store.saveTurn({
        owner: 'me',
        turn: turn({ id: 't2', position: 1, question: '居民呢' }),
      });
      await store.saveTurn({
        owner: 'me',
        turn: turn({ id: 't3', position: 2, question: '差多少' }),
      });
      await store.saveTurn({
        owner: 'me',
        turn: turn({ id: 't4', position: 1, question: '生育保险呢', answeredAt: time(3) }),
      });
      const read = await store.readConversation({ owner: 'me', id: 'c1' });
      expect(read?.turns.map(({ question }) => question)).toEqual([
        '2025年职工医保基金收入是多少？',
        '生育保险呢',
      ]);
      expect(read?.conversation).toMatchObject({ turns: 2, updatedAt: time(3) });
    });

    it('reads turns in the order asked for, only the own ones, replaced ones too', async () => {
      await store.saveTurn({ owner: 'me', turn: turn({ id: 't2', position: 1 }) });
      await store.saveTurn({ owner: 'me', turn: turn({ id: 't3', position: 1 }) });
      const read = async (owner: string, ids: string[]) =>
        (await store.readTurns({ owner, ids })).map(({ id }) => id);
      expect(await read('me', ['t3', 'nobody', 't2', 't1'])).toEqual(['t3', 't2', 't1']);
      expect(await read('other', ['t1'])).toEqual([]);
      expect(await read('me', [])).toEqual([]);
    });

    it('renames, deletes and restores', async () => {
      expect(await store.renameConversation({ owner: 'me', id: 'c1', title: '收入' })).toBe(true);
      expect(await store.deleteConversation({ owner: 'me', id: 'c1', at: time(2) })).toBe(true);
      expect(await list('me')).toEqual([]);
      expect(await store.saveTurn({ owner: 'me', turn: turn({ id: 't5', position: 1 }) })).toBe(
        false,
      );
      expect(await store.restoreConversation({ owner: 'me', id: 'c1' })).toBe(true);
      expect((await list('me'))[0]?.title).toBe('收入');
    });

    it('keeps one feedback a turn, with the answer that it is about', async () => {
      expect(await store.saveFeedback({ owner: 'me', feedback: feedback() })).toBe(true);
      const { reason: _, ...right } = feedback({
        id: 'f2',
        verdict: 'right',
        note: '',
        createdAt: time(10),
      });
      expect(await store.saveFeedback({ owner: 'me', feedback: right })).toBe(true);
      const [kept, ...rest] = await store.listFeedback();
      expect(rest).toEqual([]);
      expect(kept?.feedback).toMatchObject({ turn: 't1', verdict: 'right', createdAt: time(10) });
      expect(kept?.turn).toEqual(turn());
    });

    it('keeps questions of any characters', async () => {
      const question = `'); DROP TABLE turn; -- 𠮷野家"\n繁體`;
      await store.saveTurn({ owner: 'me', turn: turn({ id: 't6', position: 1, question }) });
      expect((await store.readConversation({ owner: 'me', id: 'c1' }))?.turns[1]?.question).toBe(
        question,
      );
    });
  });
}
