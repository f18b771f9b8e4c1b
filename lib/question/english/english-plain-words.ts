/**
 * English words that tell, point or weigh and narrow nothing: no figure is another with or without them. A word that makes a
 * figure another one (first, new, rural, male, died) never stands here; what is in no list is missed in the evidence.
 */
const PLAIN_WORDS = `
officially official formally reported reportedly recorded registered stated stating mentioned mention mentions named name listed given
gave gives providing provided provide held hold holds stood stand stands amounted amounting came got get gets gotten got getting make
makes making made seen see shown shows showing say saying says said told tells talk talked talks speak spoke quoted cited discussed
discuss discusses describe describes described outlined outlines outline identified identify identifies highlighted noted notes
main major key chief principal important significant various several some certain specific particular different any
approximately roughly around nearly almost exactly precisely actually really just only altogether overall totally currently now today
still already far ever yet right kindly quickly briefly simply basically generally mainly mostly
number numbers amounts amount total totals sum figure statistic statistics data level size volume magnitude count counts
official facilities scheme schemes system systems programme programmes program programs sector authorities authority side part
please thanks thank hello hi dear wondering wonder interested looking look find help helpful able like explain brief briefly summary summarise summarize
mean means meant meaning called known term terms concept
reached reach reaches attained covered take takes taken taking happen happened happens occur occurred arise
nation latest available respective relevant related regarding concerning respect
one ones thing things stuff lot lots quite very too even well my me your his her them us let lets
make possible main existing existed exist exists existence current
should shall must may might ought because due reason whether if while when where why since after before against through across into onto
date dates document documents text texts source sources digest journal report reports passage passages paper papers author
`;

const PATTERN = new RegExp(
  `(?<![a-z])(?:${[...new Set(PLAIN_WORDS.trim().split(/\s+/))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})(?![a-z])`,
  'g',
);

/** A question put into Chinese without the English words that narrow nothing. */
export const dropPlainEnglish = (text: string): string => text.replace(PATTERN, ' ');
