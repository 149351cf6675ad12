/** Keys of which a number shares one with every number that is one digit away from it, or has its digits in another order. */
export function penKeys(value: number): string[] {
  const digits = String(value);
  const keys = [[...digits].toSorted().join('')];
  for (let at = 0; at < digits.length; at++)
    if (digits[at] !== '.') keys.push(`${digits.slice(0, at)}_${digits.slice(at + 1)}`);
  return keys;
}

/** Keys that numbers within a few per cent of each other share. */
export function nearKeys(value: number): string[] {
  const step = Math.floor(Math.log(value) / Math.log(1.06));
  return [`~${step}`, `~${step + 1}`];
}
