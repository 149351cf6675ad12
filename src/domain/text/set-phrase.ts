const setPhrase = /习近平|党中央|党的.{1,8}(?:大|全会)/u;

/** Whether a clause is one that every report of the year repeats word for word: 以习近平新时代…为指导, 贯彻党的二十大精神. */
export function isSetPhrase(clause: string): boolean {
  return setPhrase.test(clause);
}
