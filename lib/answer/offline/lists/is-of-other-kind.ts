import type { Ask } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';

/** …的若干建议, 面临的问题: what a title says that its items are. */
const KIND_IN_TITLE = /(?:建议|问题|经验|措施|举措|挑战|任务|亮点|原因|意义|困难|启示)$/;
/** 哪些环节: the kind of thing that is asked for; 内容 is any. */
const KIND_ASKED =
  /(?:哪些|哪几[个项条种]|什么|啥)(?!内容|方面|东西|要点|说法)(\p{Script=Han}{2})$/u;

/** Whether a title says of its items that they are of another kind than the one asked for: 管哪些环节 is not answered by a list of 建议. */
export function isOfOtherKind(
  { text, content }: Pick<Ask, 'text' | 'content'>,
  title: string,
): boolean {
  const kind = KIND_IN_TITLE.exec(fold(title))?.[0];
  const asked = content.find((word) => word.text === KIND_ASKED.exec(text)?.[1]);
  return (
    kind !== undefined &&
    asked !== undefined &&
    !text.includes(kind) &&
    ![asked.text, ...asked.means].some((meaning) => fold(title).includes(meaning))
  );
}
