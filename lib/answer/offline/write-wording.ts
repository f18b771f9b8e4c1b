import type { AskInput } from '@/lib/answer/offline/gathered/ask-answer';
import { beforeOf } from '@/lib/answer/offline/gathered/before-of';
import { calculationsOf } from '@/lib/answer/offline/gathered/calculations-of';
import { callId } from '@/lib/answer/offline/gathered/call-id';
import { checksOf } from '@/lib/answer/offline/gathered/checks-of';
import { inOneUnit } from '@/lib/answer/offline/gathered/figures';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { writeAgreement } from '@/lib/answer/offline/figures/write-agreement';
import { writeOwners } from '@/lib/answer/offline/figures/write-owners';
import {
  writeAlternatives,
  writeDoubt,
  writeStated,
} from '@/lib/answer/offline/figures/write-stated';
import { writeStatedEach } from '@/lib/answer/offline/figures/write-stated-each';
import { writeTrend } from '@/lib/answer/offline/figures/write-trend';
import { writeProvenance } from './write-provenance';

/** 涨了吗, 有没有下降: yes or no comes first. */
const DOUBTS = /了吗$|了没有?$|是不是|有没有|是否/;
/** 11.7亿还是12亿: one of several numbers is to be picked. */
const ALTERNATIVES = /还是|或者|哪个|抑或|谁|一(?:份|处|个)[^,。?]*,[^,。?]*一(?:份|处|个)/;

/** What the wording asks for beyond the figure: where it stands, whether it agrees, whether it is right. Empty where nothing. */
export function writeWording(input: AskInput, found: readonly FigureFound[]): string {
  const { ask } = input;
  if (ask.intent === 'provenance') return writeProvenance(inOneUnit(found));
  const held = writeHeldAgainst(input, found);
  if (held !== '') return held;
  const [only, ...others] = found;
  if (others.length > 0)
    return writeStatedEach({ ask, all: found.map(({ evidence }) => evidence) });
  if (!only) return '';
  if (ask.stated.length === 0)
    return DOUBTS.test(ask.text) ? writeDoubt({ ask, evidence: only.evidence }) : '';
  if (ask.operation === 'convert') return '';
  const stated = { ask, evidence: only.evidence };
  const said =
    ask.stated.length > 1 && ALTERNATIVES.test(ask.text)
      ? writeAlternatives(stated)
      : writeStated(stated);
  return [said, writeOwners(input)].filter((part) => part !== '').join('\n');
}

/** What the question itself holds against the table: figures against each other, or a change that it states against the one there was. */
function writeHeldAgainst(input: AskInput, found: readonly FigureFound[]): string {
  const { ask, at, gathered, language } = input;
  const calculations = calculationsOf(input);
  if (ask.intent === 'check') {
    const { passages = [] } = gathered.search(callId(at, 'search')) ?? {};
    const checks = checksOf(input);
    const agreement = writeAgreement({ ask, found, checks, calculations, passages });
    if (agreement !== '') return agreement;
  }
  return language === 'zh' ? writeTrend({ ask, found, calculations, before: beforeOf(input) }) : '';
}
