import type { Ask, Reading, Target } from '@/lib/schema/reading';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { callId } from '@/lib/answer/offline/gathered/call-id';
import { expandTargets } from '@/lib/answer/offline/gathered/expand-targets';
import { ownRulesOf } from '@/lib/answer/offline/gathered/own-rules';
import { cueWords } from '@/lib/answer/offline/passages/cue-words';
import { glossaryEntries } from './glossary-entries';
import type { Gathered } from '@/lib/answer/offline/gathered/evidence';
import { ownerCalls } from './owner-calls';
import { planChecks } from './plan-checks';
import { planCalculations } from './plan-calculations';
import { answersFromTable } from '@/lib/answer/offline/gathered/answers-from-table';
import { statedAverageCalls } from './stated-average';
import { lookupInput } from '@/lib/answer/offline/gathered/tool-call';
import type { Call } from '@/lib/answer/offline/gathered/tool-call';

const PASSAGES = 60;
const MOST_NEAR = 6;
const MOST_TARGETS = 40;

/** The calls that are still to be made before an answer can be written; empty when all evidence is there. */
export function nextCalls({
  reading,
  gathered,
  vocabulary,
}: {
  reading: Reading;
  gathered: Gathered;
  vocabulary: Vocabulary;
}): Call[] {
  const open = (calls: readonly Call[]) => calls.filter(({ id }) => !gathered.has(id));
  const first = open(reading.asks.flatMap((ask, at) => firstCalls(ask, at, vocabulary)));
  if (first.length > 0) return first;
  const planned = { gathered, vocabulary };
  return open(
    reading.asks.flatMap((ask, at) => [
      ...planChecks({ ask, at, ...planned }),
      ...planCalculations({ ask, at, ...planned }),
      ...ownerCalls({ ask, at, ...planned }),
    ]),
  );
}

function firstCalls(ask: Ask, at: number, vocabulary: Vocabulary): Call[] {
  if (ask.intent === 'decline') return [];
  const looksUp = answersFromTable(ask) || ask.intent === 'why' || ask.intent === 'check';
  const targets = looksUp ? expandTargets({ ask, vocabulary }).slice(0, MOST_TARGETS) : [];
  return [
    ...lookupCalls(targets, at),
    ...statedAverageCalls(ask, at, vocabulary),
    searchCall(ask, at),
    ...ownRulesCalls(ask, at, vocabulary),
    ...glossaryCalls(ask, at, vocabulary),
  ];
}

function lookupCalls(targets: readonly Target[], at: number): Call[] {
  return targets.flatMap((target, place): Call[] => {
    const id = callId(at, 'target', place);
    return [{ id, toolName: 'lookup_observations', input: lookupInput(target) }];
  });
}

/** The glossary's own entry, where one is asked for. */
const glossaryCalls = (ask: Ask, at: number, vocabulary: Vocabulary): Call[] =>
  glossaryEntries(ask, vocabulary).map((id, place) => ({
    id: callId(at, 'entry', place),
    toolName: 'read_passage',
    input: { id },
  }));

/** What the rules of a place that is asked about say, in nearly the same words too: they are short, and others say the like at length. */
const ownRulesCalls = (ask: Ask, at: number, vocabulary: Vocabulary): Call[] =>
  ownRulesOf(ask, vocabulary).map((source, place) => {
    const near = ask.content.flatMap(({ near: words = [] }) => words.slice(0, MOST_NEAR));
    const { input } = searchCall(ask, at);
    const query = [(input as { query: string }).query, ...near].join(' ').slice(0, 900);
    return {
      id: callId(at, 'rules', place),
      toolName: 'search_passages',
      input: { query, source, limit: PASSAGES },
    };
  });

/** The question in its own words and in those of the documents. */
function searchCall(ask: Ask, at: number): Call {
  const meanings = ask.content.flatMap(({ text, means }) => [
    text,
    ...means.filter((meaning) => meaning !== text).slice(0, 1),
  ]);
  const extra = meanings.filter((word) => !ask.text.includes(word));
  const slots = ask.carried
    ? [...ask.areas, ...ask.times.map(({ from, kind }) => (kind === 'year' ? `${from}年` : ''))]
    : [];
  const query = [ask.text, ...extra, ...slots, cueWords(ask)].join(' ').trim().slice(0, 600);
  return {
    id: callId(at, 'search'),
    toolName: 'search_passages',
    input: { query: query === '' ? '医保' : query, limit: PASSAGES },
  };
}
