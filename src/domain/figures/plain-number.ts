/** Writes a number in digits alone, however great or small: 1e21 → 1000000000000000000000. */
export function plainNumber(value: number): string {
  const written = String(value);
  if (!written.includes('e')) return written;
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}
