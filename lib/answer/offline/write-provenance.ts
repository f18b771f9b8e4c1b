import type { ObservationEvidence } from '@/lib/schema/tools';
import { sayFull, sayValue } from '@/lib/answer/offline/figures/say-figure';
import type { SentenceMatch } from '@/lib/answer/offline/passages/sentence-match';

/** Where it says so: document, section, and the words themselves. */
export function writeProvenance(evidence: readonly ObservationEvidence[]): string {
  return evidence
    .slice(0, 3)
    .map(({ alias, observation, title, publisher, date }) => {
      const origin = [publisher, `《${title}》`, date]
        .filter((part) => part !== undefined && part !== '')
        .join('，');
      const section =
        observation.section.length > 0 ? `“${observation.section.join(' > ')}”部分` : '';
      const figure = `${sayFull(observation)}为${sayValue(observation)}`;
      return `${figure}，出自${origin}${section}，原文：“${observation.quote.trim()}”。[${alias}]`;
    })
    .join('\n');
}

/** The document, article and heading that a sentence stands in. */
export function writeOrigin({ evidence, marker }: SentenceMatch): string {
  const { passage, title, publisher, date } = evidence;
  const origin = [publisher, `《${passage.article ?? title}》`, date].filter(
    (part) => part !== undefined && part !== '',
  );
  const section = passage.section.length > 0 ? `，“${passage.section.join(' > ')}”部分` : '';
  return `以上出自${origin.join('，')}${section}。[${marker}]`;
}
