const PERIOD = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?(?![\d])/;

/** The middle of a period as a decimal year, so that equal times stand at equal distances: 2025 → 2025.5, 2025-H1 → 2025.25. */
export function timeOf(period: string): number {
  const [, year, half, quarter, month] = PERIOD.exec(period) ?? [];
  const start = Number(year ?? 0);
  if (half) return start + (Number(half) - 0.5) / 2;
  if (quarter) return start + (Number(quarter) - 0.5) / 4;
  if (month) return start + (Number(month) - 0.5) / 12;
  return start + 0.5;
}
