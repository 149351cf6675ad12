/** Writes a number in digits alone, however great or small: 1e21 → 1000000000000000000000. */
export function plainNumber(value: number): string {
  const [written = '', sign = '', whole = '', decimals = '', exponent] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value)) ?? [];
  if (written === '') return String(value);
  const digits = whole + decimals;
  const before = 1 + Number(exponent);
  return sign + (before > 0 ? digits.padEnd(before, '0') : `0.${'0'.repeat(-before)}${digits}`);
}
