import type { AgreementInput } from './agreement-input';
import { writeFigures } from './write-figure';

/** A printed mean growth held against the first and the last year as printed; the source does not say how it was computed. Empty where none is printed. */
export function writeAverageCheck({ ask, found, calculations }: AgreementInput): string {
  const average = calculations.find(({ operation }) => operation === 'average_growth');
  if (!average) return '';
  const { alias, rounded, formula, cautions } = average;
  const stated = found
    .map(({ evidence }) => evidence[0])
    .find((one) => one?.observation.measure === 'average_growth');
  if (!stated) return '';
  const { value } = stated.observation;
  const agrees = Number(rounded).toFixed(value.split('.')[1]?.length ?? 0) === value;
  const verdict = agrees
    ? '四舍五入后两者一致'
    : isWithin(Number(value), cautions)
      ? '差异在四舍五入范围内'
      : '与公布数不一致，资料没有说明公布数的算法';
  return `${writeFigures({ all: [[stated]], ask })}\n按首末两年公布的数字计算：${formula}，${verdict}。[${alias}]`;
}

/** Whether a printed result lies in the range that the rounded digits of its operands leave open. */
function isWithin(value: number, cautions: readonly string[]): boolean {
  const [, low, high] = /结果在(-?[\d.]+)与(-?[\d.]+)/.exec(cautions.join('\n')) ?? [];
  return low !== undefined && Number(low) <= value && value <= Number(high);
}
