import { allMatches } from './all-matches.ts';
import { signsOf } from './signs.ts';
import type { Span } from './span.ts';

const lead =
  /(?<=[，。；])(?:究其原因[，,]?|其中)?(?:主要)?(?:根本)?(?:原因|根源|主要)(?:是|在于)(?:因为|由于)?|(?<=[，。；])(?:究其原因[，,]?)?(?:主要)?(?:是因为|是由于|由于|在于)/gu;
export const causeSigns = signsOf(lead);

/** Words that say nothing of what is amiss. */
const empty =
  /水平|行为|工作|力度|情况|成效|作用|问题|程度|方面|比例|案件|单位|部门|部分|一些|个别|有的|存在|没有|得到|充分|仍然|还有?|不够|不足|不高|不强|不到位|不|够|较为?|比较|偏|更|的|了|被|对|在|和|与|及|有|到位|足|高|低|强|弱|薄弱|大|小|少|多|率|性|化|发挥|明显|进行|完成|做好|落实|之所以|开展|成功|难以|以|形式|单一|丰富|因|是/gu;

/** Causes that hold no letter that the trouble before them has not: 执法不规范，主要是执法行为不够规范. */
export function emptyCauses(text: string): (Span & { readonly message: string })[] {
  return allMatches(text, lead).flatMap(({ 0: words, index }) => {
    const start = index + words.length;
    const whole = /^[^。；;\d]{4,60}/u.exec(text.slice(start, start + 61))?.[0] ?? '';
    const cause = /^[^，]{4,}(?=，(?:影响|导致|造成|致使|使))/u.exec(whole)?.[0] ?? whole;
    if (/\d/u.test(text.slice(start, start + cause.length + 1)) || cause.length === 60) return [];
    const trouble = /[^。；;]{2,60}[。，]?$/u.exec(text.slice(Math.max(0, index - 62), index))?.[0] ?? '';
    const [own, before] = [lettersOf(cause), lettersOf(trouble)];
    if (own.size === 0 || [...own].filter((letter) => !before.has(letter)).length > own.size * 0.3) return [];
    return [{ start: index, end: start + cause.length, message: '原因只把问题又说了一遍，没有写为什么' }];
  });
}

function lettersOf(words: string): Set<string> {
  return new Set(words.replace(empty, '').match(/\p{Script=Han}/gu) ?? []);
}
