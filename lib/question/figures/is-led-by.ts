import { NATION } from '@/lib/text/nation';
import { standsOutsideOfList } from './stands-outside-of-list';
import type { Series } from '@/lib/question/vocabulary/vocabulary';

const LEADS = /牵头|主导|领衔|组织|发起|指导/;
const KIND_OF_PLACE = /(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/;

/** Whether a figure of the nation is of what a place leads, as the clause right before it says: 指导湖北牵头开展联采,涉及175种. */
export const isLedBy = (places: readonly string[], { area, leads = [] }: Series): boolean =>
  area === NATION &&
  leads.length > 0 &&
  leads.every(({ sentence }) => {
    const clause = /[^,]*(?=,$)/.exec(sentence)?.[0] ?? '';
    return (
      LEADS.test(clause) &&
      places.every((place) => standsOutsideOfList(clause, place.replace(KIND_OF_PLACE, '')))
    );
  });
