import type { Conversation, Feedback, Turn } from '@/lib/schema/conversation';

/**
 * Where conversations are kept. Every reading and writing names the owner (a browser's unguessable id); what belongs to
 * somebody else is as if it were not there. Held to one contract suite whatever the database.
 */
export type ConversationStore = {
  /** Newest first by last change; `query` finds a substring of titles and questions; deleted ones are left out. */
  listConversations(options: {
    owner: string;
    query?: string;
    limit?: number;
  }): Promise<Conversation[]>;
  readConversation(options: {
    owner: string;
    id: string;
  }): Promise<{ conversation: Conversation; turns: Turn[] } | undefined>;
  /**
   * Adds a turn; the conversation is made with it where it does not exist yet. Turns at or after `turn.position` are
   * replaced: a question that was edited and asked again starts anew from there.
   * @returns false where the conversation is somebody else's or deleted.
   */
  saveTurn(options: { owner: string; turn: Turn }): Promise<boolean>;
  renameConversation(options: { owner: string; id: string; title: string }): Promise<boolean>;
  /** The owner's turns among `ids`, in the order asked for; replaced ones and those of deleted conversations too. */
  readTurns(options: { owner: string; ids: readonly string[] }): Promise<Turn[]>;
  /** Marks it deleted; `restoreConversation` is the undo. */
  deleteConversation(options: { owner: string; id: string; at: string }): Promise<boolean>;
  restoreConversation(options: { owner: string; id: string }): Promise<boolean>;
  /** One feedback a turn: a second replaces the first. False where the turn is not the owner's. */
  saveFeedback(options: { owner: string; feedback: Feedback }): Promise<boolean>;
  /** For the maintainer: all feedback with the turn it is about, newest first. Deleted conversations included. */
  listFeedback(options?: { limit?: number }): Promise<{ feedback: Feedback; turn: Turn }[]>;
  close(): void;
};
