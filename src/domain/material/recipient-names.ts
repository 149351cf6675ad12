/** Who a line of recipients names, its colon left out: those between commas, wide or narrow, hold 县委、县政府 together. */
export function recipientNames(line: string): string[] {
  return line
    .trim()
    .replace(/[：:]$/u, '')
    .split(/[，,]/u)
    .map((name) => name.trim());
}
