/** A text without the marks and blanks that end a clause or a sentence. */
export function cutEndMark(text: string): string {
  return text.replace(/(?<![。；，、：.;,:\s])[。；，、：.;,:\s]+$/u, '');
}
