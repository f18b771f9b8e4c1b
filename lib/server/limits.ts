/** Earlier questions that a request may carry; older ones say nothing about what is meant now. */
export const MAX_EARLIER = 50;
/** Messages that a page may send back: a conversation longer than this starts a new one. */
export const MAX_MESSAGES = 400;
/** Body of /api/chat: the page sends the questions of its conversation along. */
export const MAX_CHAT_BYTES = 512 * 1024;
export const MAX_SEARCH_RESULTS = 50;
