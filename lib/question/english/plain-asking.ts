import { rewrite } from '@/lib/text/rewrite';
import type { Rewriting } from '@/lib/text/rewrite';

const MORE = '(?:more|higher|greater|larger|bigger|longer)';

/** Ways of asking in English that say no more than a plain one, with the plain one; each sees what those before it left. */
const PLAIN: readonly Rewriting[] = [
  // what it is for, and courtesy
  [
    /^(?:for (?:inclusion|use|publication) in [^,]{1,40}|for (?:the purposes? of|our|my|an?|the) [^,]{1,40}|quick question|just checking|out of curiosity|for (?:reference|the record))[,:] /,
    '',
  ],
  [
    /^(?:(?:please|kindly|could you|can you|would you|will you|may i ask|might i ask|can i ask|i(?:'d| would) like to (?:know|ask)|i(?:'m| am| was) wondering|i wonder|i (?:want|need) to know|do you (?:happen to )?know|does anyone know|can anyone tell me|let me know|tell me)(?: |, ))+(?:please )?/,
    '',
  ],
  [
    /^(?:give|send|provide|supply|state|find|get|show|hand)(?: me| us)?(?: with)? (?:the )?(?:figures?|values?|statistics?|data|number(?= for)) (?:for|of|on) /,
    'what is ',
  ],
  [/^(?:state|provide|supply|advise) (?=the )/, 'what is '],
  [/^(?:if|whether) (?=the |it |there )/, 'is it true that '],
  [
    /^i need (?:to have )?(.+?)[.!] what (?:is|was) (?:it|that|the figure|the number)$/,
    'what is $1',
  ],
  [/[.!?] what (?:is|was) (?:it|that|the figure|the number)$/, ''],
  // why
  [
    /^(.+?)[.!?] (?:and )?(?:what(?:'s| is| was) the (?:reason|reasoning|rationale|logic|thinking)(?: (?:behind|for) (?:that|this|it))?|why(?: is that| was that| so| that)?|how come)$/,
    'why $1',
  ],
  [/^what (?:made|led|caused|prompted|drove|pushed) (\S+) (?:to )?/, 'why did $1 '],
  [
    /^(?:why )?(.+?) (?:are|is|were|was) no longer (?:accepted|allowed|permitted|valid|recogni[sz]ed) in (\S+)/,
    'why did $2 stop accepting $1',
  ],
  [/\b(?:put(?:ting)?|br(?:ing|ought)) an end to\b/g, 'stop accepting'],
  [/\bno longer accepts?\b/g, 'stop accepting'],
  [
    /\b(?:online|internet|web|digital) prescriptions? (?:issued|written|made out) (?:from|in|by) (?:other|another) (?:regions?|places?|cities|city|provinces?|areas?)/g,
    'out-of-area internet prescriptions',
  ],
  [/\b(?:online|web|digital) (?=prescription)/g, 'internet '],
  // whose is more
  [/\b(?:inpatient|hospital) stays? (?=costs? )/g, 'average cost per hospital stay '],
  [
    new RegExp(
      String.raw`^comparing (\S+) (?:with|and|to|against) (\S+?)((?: in \d{4})?),? whose (.+?) (?:is|are|was|were|costs?) ${MORE}(?: on average)?(?:,? and (?:by )?how (?:big|large|much|wide)(?: (?:is|was) the (?:gap|difference))?)?$`,
    ),
    'which is higher, the $4 for $1 or for $2$3, and by how much',
  ],
  // what a figure is called in other words
  [
    /\bhow (?:many years|long) (?:can|could|do|did|should|may|might|would) (.*?)(?:be )?(?:expect(?:ed)? to )?live(?: on average)?(?= |$)/,
    'what was life expectancy of $1',
  ],
  [/\b(?:the )?chinese (?:population|people|citizens?)(?:'s)?/g, "china's"],
  [
    /\bhow much (?:does|did|do) (?:the )?(?:government|state|treasury) (?:subsidi[sz]e|contribute|chip in|pay|put in)(?: for)? (?:per|each|every|for each) (?:person|head|resident|capita|member)(?: \(?(?:the )?standard\)?)?/,
    'what was the per capita government subsidy standard',
  ],
  [
    /\bper[- ](?:head|person|capita) (?:fiscal|government|financial|state|public) subsid(?:y|ies)(?: standards?)?\b/g,
    'per capita government subsidy standard',
  ],
  [
    /\bat what (?:level|rate|amount|sum) (?:is|was|were|are)? ?the (.+?) (?:(?:was|is|were|are) )?set\b/,
    'what was the $1',
  ],
  [/\binpatient admission rate\b/g, 'hospitalisation rate'],
  [
    /\b(employee|resident)(?:s'|'s)?(?: (?:medical )?insurance)?(?: scheme)? (?:participants?|members?|enrollees?)\b/g,
    '$1 medical insurance members',
  ],
  [
    /\b(?:ltci|long-term care(?: insurance)?) (?:care|nursing) (?:staff|workers?|workforce|personnel)\b/g,
    'long-term care nursing staff',
  ],
  [
    /\b(?:the )?(?:total )?(?:size|number|headcount) of (?:the )?nursing (?:workforce|personnel|staff) (?:engaged|working|employed) (?:in|under|for) (?:china's )?long-term care insurance(?: programmes?| programs?| schemes?)?/,
    'number of long-term care nursing staff',
  ],
  [/[:,] (?:headcount|how many|number)$/, ' how many'],
];

/** An English question without what is said around it, in the plain way of asking: whose …, at what level … was set. */
export const plainAsking = (text: string): string =>
  rewrite(text.replace(/[?!.;\s]+$/, '').replace(/[’]/g, "'"), PLAIN).replace(/ {2,}/g, ' ');
