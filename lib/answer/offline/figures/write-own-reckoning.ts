import type { AgreementInput } from './agreement-input';
import { asksWhyDiffering } from './asks-why-differing';
import { isCovered } from './is-covered';
import { quotesAround } from './quotes-around';
import { reckonedIn } from './reckoned';
import { sumCheck, writeSumCheck } from './sum-check';
import { writeChecks } from './write-check';
import { writeReckoned } from './write-reckoned';

/** What the question reckons itself, where the index has no such check; empty where it reckons nothing. */
export function writeOwnReckoning({
  ask,
  found,
  checks,
  calculations,
  passages,
}: AgreementInput): string {
  const added = sumCheck(ask, found);
  const total = calculations.find(({ operation }) => operation === 'sum');
  if (added && total) {
    const sum = { operation: 'sum' as const, operands: added.parts };
    const whole = checks.filter((one) => isCovered(one, sum));
    return [writeSumCheck(added, total), writeChecks(ask, whole)]
      .filter((part) => part !== '')
      .join('\n');
  }
  const reckoned = reckonedIn(ask, found);
  const calculation = calculations.find(({ operation }) => operation === reckoned?.operation);
  if (!reckoned || !calculation) return '';
  const said = writeReckoned({ ask, found, reckoned, calculation });
  const quotes = asksWhyDiffering(ask.text) ? quotesAround(found, passages) : [];
  return [said, ...quotes].join('\n');
}
