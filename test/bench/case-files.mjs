import { villageEnding } from './vocabulary.mjs';

/** How many different reports of each size take turns. */
export const variants = 3;

/** The path of one report in one form. */
export function caseFile(folder, size, variant, form) {
  return `${folder}/${size}-${variant}-${form}.json`;
}

/** Where characters begin that may end a village’s name, some 700 of them, all written with 木. */
const endings = 0x6840;

/** The report as nobody has seen it: in every turn all its villages have other names, so that nothing learnt about a text helps. */
export function freshCopy(text, turn) {
  return turn === 0 ? text : text.replaceAll(villageEnding, String.fromCodePoint(endings + (turn % 700)));
}
