/** Whether a colour, RRGGBB or the English word, is a red. */
export function isRed(color: string | undefined): boolean {
  if (color === undefined) return false;
  if (/^(?:dark)?red$/i.test(color)) return true;
  const [red = 0, green = 0, blue = 0] = (color.replace('#', '').match(/../g) ?? []).map((two) =>
    Number.parseInt(two, 16),
  );
  return red >= 0xb0 && green <= 0x50 && blue <= 0x50;
}
