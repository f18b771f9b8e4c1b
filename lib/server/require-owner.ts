import { readBrowserId } from './browser-id';
import { Refusal } from './refusal';

/**
 * Whose conversations a request is about.
 * @throws Refusal 404 where the browser has no id: it has asked nothing yet, so there is nothing of its own.
 */
export function requireOwner(request: Request): string {
  const owner = readBrowserId(request.headers.get('cookie'));
  if (owner === undefined) throw new Refusal(404, 'no_conversations', '这个浏览器还没有对话。');
  return owner;
}
