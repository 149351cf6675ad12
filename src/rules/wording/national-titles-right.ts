import type { WordRule } from '../../check/rule.ts';
import { soundsOrLooksLike } from '../../domain/lexicon/alike-letters.ts';
import { knownDocuments } from '../../domain/tables/known-documents.ts';
import { lawRevisions } from '../../domain/tables/law-revisions.ts';
import type { DocumentName } from '../../domain/text/document-names.ts';
import { placeSpot, type WrittenSpot } from '../written-spots.ts';

const state = '中华人民共和国';
const names = knownDocuments.filter(({ until }) => until === undefined).map(({ name }) => name.replace(state, ''));
const known = new Set(knownDocuments.map(({ name }) => name.replace(state, '')));
/** By the name without what is left out or put in by mistake. */
const byBareName = new Map(names.map((name) => [bare(name), name]));

export const nationalTitlesRight = {
  id: 'national-titles-right',
  severity: 'warning',
  tags: ['wording'],
  title: '国家法律、法规、文件的名称和修订年份写对',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第二十条',
  why: '少写了“暂行”，错了一个音同形近的字，长名称里漏了一两个字，或者写的修订年份不是现行的那一次。前面提到省、市、县的可能是地方文件，不提；“原”“当时”的不提。',
  reads: 'manuscript',
  wrong: { text: ['严格执行《重大行政决策程序条例》。'] },
  right: { text: ['严格执行《重大行政决策程序暂行条例》。'] },
  check: (manuscript) =>
    manuscript.documentNames.flatMap(({ path, text, found }) =>
      found.flatMap((name) => {
        const spot = isLocal(text, name) ? undefined : (titleSlip(name) ?? revisionSlip(text, name, manuscript.year));
        return spot ? [placeSpot(path, spot)] : [];
      }),
    ),
} satisfies WordRule;

function bare(name: string): string {
  return name.replace(state, '').replaceAll(/暂行|试行|（）/gu, '');
}

function isLocal(text: string, { name, start }: DocumentName): boolean {
  return (
    /[省市县区州镇乡]/u.test(name.replace('市县', '').replace('市场', '').replace('城市', '')) ||
    /[省市县州]/u.test(text.slice(Math.max(0, start - 10), start))
  );
}

function titleSlip({ name, start, end }: DocumentName): WrittenSpot | undefined {
  const own = name.replace(state, '');
  if (own.length < 4 || known.has(own)) return undefined;
  const meant = byBareName.get(bare(own)) ?? names.find((one) => isMistyped(own, one) || isCutShort(own, one));
  return meant === undefined || meant === own || own.replaceAll(/[—-]/gu, '') === meant.replaceAll('—', '')
    ? undefined
    : { start, end, message: `《${own}》疑为《${meant}》` };
}

/** One letter is another that sounds or looks alike. */
function isMistyped(own: string, meant: string): boolean {
  if (own.length !== meant.length) return false;
  const odd = [...own].flatMap((letter, at) => (letter === meant[at] ? [] : [[letter, meant[at] ?? ''] as const]));
  return odd.length === 1 && odd.every(([one, other]) => soundsOrLooksLike(one, other));
}

/** A long name lacks one or two letters in its middle. */
function isCutShort(own: string, meant: string): boolean {
  const lost = meant.length - own.length;
  if (own.length < 12 || lost < 1 || lost > 2) return false;
  let before = 0;
  while (before < own.length && own[before] === meant[before]) before++;
  return before > 2 && own.length - before > 2 && own.slice(before) === meant.slice(before + lost);
}

/** 《行政处罚法》（2017年修正）: a revision that there was not, or one that has been followed by another. */
function revisionSlip(
  text: string,
  { name, end }: DocumentName,
  reportYear = Number.POSITIVE_INFINITY,
): WrittenSpot | undefined {
  const told = /^[》〉]?[（(](\d{4})年?(修[订正])(?:版|本)?[）)]/u.exec(text.slice(end, end + 12));
  const revisions = lawRevisions.get(name.replace(state, ''));
  if (!told || !revisions) return undefined;
  if (/原|当时|时任|曾|修订前|修正前|废止|从旧/u.test(text.slice(text.lastIndexOf('。', end) + 1))) return undefined;
  const [{ length }, year, how] = [told[0], Number(told[1]), told[2]];
  const last = revisions.filter((one) => one.year <= reportYear).at(-1);
  const spot = { start: end, end: end + length };
  const exact = revisions.find((one) => one.year === year);
  if (last && exact !== last) return { ...spot, message: `现行的是${last.year}年${last.how}的，请核对` };
  return exact && exact.how !== how ? { ...spot, message: `${year}年是${exact.how}，不是${how}` } : undefined;
}
