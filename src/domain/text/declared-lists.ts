import { allMatches } from './all-matches.ts';
import { announcedCounts } from './announced-counts.ts';
import { readCount } from './chinese-count.ts';
import { enumerationsIn } from './enumerations.ts';
import { type Finder, finderOf } from './finder.ts';
import type { ListSlip } from './list-slip.ts';
import { nounLists } from './noun-lists.ts';
import { signsOf } from './signs.ts';

const count = '(\\d{1,3}|十[一二三四五六七八九]?|[一二两三四五六七八九])';
const unit = '(个方面|方面|个环节|个领域|大|张|道|个|项|支|类|家|件|名|人|种|部|处|所|条|点|份|起|次|篇)';

/** 5支，分别是甲、乙、丙、丁 */
const named = new RegExp(`(?<![\\d.第])${count}${unit}[，,：:]?分别(?:是|为)[：:]?([^，,。；;：:]{1,400})`, 'gu');
/** 两项“甲”“乙”; 《甲》《乙》2件 */
const quotedAfter = new RegExp(
  `(?<![\\d.第])${count}${unit}((?:“[^“”]{1,60}”[、和]?){2,12}|(?:《[^《》]{1,60}》[、和]?){2,12})`,
  'gu',
);
const quotedBefore = new RegExp(
  `(?<![”》、和])((?:“[^“”]{1,60}”[、和]?){2,12}|(?:《[^《》]{1,60}》[、和]?){2,12})${count}${unit}`,
  'gu',
);
/** 四个方面：一是… */
const announced = new RegExp(
  `(?<![\\d.第])${count}(个方面|方面|点|个问题|个不足|项|件事|种|类|条|个环节|个层面|个)[^，,。；;：:]{0,8}[：:]`,
  'gu',
);
/** “一庭两所三中心”（甲、乙、丙） */
const acronym = /“((?:[一二两三四五六七八九][\p{Script=Han}]{1,2}?){2,5})”[（(]([^（()）]{3,200})[)）]/gu;

/** Finders of counts that their lists do not have; silent about lists that are open (等) or count something else. */
export const listFinders: readonly Finder<ListSlip>[] = [
  finderOf(named, namedList),
  finderOf(quotedAfter, ({ 1: numeral = '', 2: measure = '', 3: list = '', index }) =>
    quotedList(index, numeral, measure, list),
  ),
  finderOf(quotedBefore, ({ 0: whole, 1: list = '', 2: numeral = '', 3: measure = '', index }) =>
    quotedList(index + whole.length - numeral.length - measure.length, numeral, measure, list),
  ),
  { signs: signsOf(announced), find: announcedLists },
  finderOf(acronym, acronymList),
  ...announcedCounts,
  ...nounLists,
];

function namedList({ 1: numeral = '', 2: measure = '', 3: list = '', index }: RegExpExecArray): ListSlip[] {
  if (/等|\d/u.test(list) || !list.includes('、')) return [];
  const [fewest, most] = lengthOf(list);
  const slip = slipOf(index, numeral, measure, most);
  return slip.count >= fewest && slip.count <= most ? [] : [slip];
}

function quotedList(start: number, numeral: string, measure: string, list: string): ListSlip[] {
  const slip = slipOf(start, numeral, measure, quotes(list));
  return slip.count > 1 && slip.count !== slip.listed ? [slip] : [];
}

function announcedLists(text: string): ListSlip[] {
  const matches = allMatches(text, announced);
  if (matches.length === 0) return [];
  const runs = new Map(enumerationsIn(text).map((run) => [run[0]?.start, run]));
  return matches.flatMap(({ 0: whole, 1: numeral = '', 2: measure = '', index }) => {
    const run = runs.get(index + whole.length);
    const besides =
      run && /[。；;，,]此外[，,]?还/u.test(text.slice(run.at(-1)?.end, (run.at(-1)?.end ?? 0) + 60)) ? 1 : 0;
    const slip = slipOf(index, numeral, measure, (run?.at(-1)?.value ?? 0) + besides);
    return run && slip.count !== slip.listed ? [slip] : [];
  });
}

function acronymList({ 1: name = '', 2: list = '', index }: RegExpExecArray): ListSlip[] {
  const sum = allMatches(name, /[一二两三四五六七八九]/gu).reduce(
    (total, [digit]) => total + (readCount(digit) ?? 0),
    0,
  );
  const listed = list.split(/[、，,；;]/u).length;
  const slip = { start: index + 1, end: index + 1 + name.length, written: `“${name}”`, count: sum, listed };
  return listed < 2 || sum === listed || /等|\d/u.test(list) ? [] : [slip];
}

function slipOf(start: number, numeral: string, measure: string, listed: number): ListSlip {
  const written = numeral + measure;
  return { start, end: start + written.length, written, count: readCount(numeral) ?? 0, listed };
}

function quotes(list: string): number {
  return list.match(/[”》]/gu)?.length ?? 0;
}

/** How many names a list has: 和 and 及 may part two names or stand within one. */
function lengthOf(list: string): readonly [number, number] {
  const bare = list.replaceAll(/“[^”]{0,400}”|《[^》]{0,400}》|（[^）]{0,400}）|\([^)]{0,400}\)/gu, '名');
  const parted = bare.split('、').length;
  return [parted, parted + (bare.match(/[和及与]/gu)?.length ?? 0)];
}
