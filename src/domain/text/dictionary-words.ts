/** So much of a text the dictionary is given at a time: what it takes for a text grows by the square of its length. */
const stretch = 200;

let segmenter: Intl.Segmenter | undefined;

/** The words of a text, all of it in their order. The dictionary is large, so that it is opened only when it is asked. */
export function dictionaryWords(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = wholeCharacterEnd(text, start + stretch);
    const found = Array.from(segmenter.segment(text.slice(start, end)), ({ segment }) => segment);
    if (end < text.length && found.length > 1) found.pop();
    for (const word of found) {
      words.push(word);
      start += word.length;
    }
  }
  return words;
}

/** Where a stretch ends that would end here: never between the two halves of a character. */
function wholeCharacterEnd(text: string, end: number): number {
  return (text.codePointAt(end - 1) ?? 0) > 0xffff ? end - 1 : end;
}
