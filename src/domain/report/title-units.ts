import { dictionaryWords } from '../text/dictionary-words.ts';

/** A piece of a title that stays whole, and how ill a line that ends with it reads: 0 well, 9 not at all. */
export interface TitleUnit {
  readonly text: string;
  readonly breakCost: number;
}

/** What a title never breaks inside of: a book title, a year with its word, a Latin word, the set phrases of the field. */
const whole = [
  '“[^”]{0,200}”',
  '〈[^〉]{0,200}〉',
  '（[^）]{0,200}）',
  '〔[^〕]{0,200}〕',
  '[\\dA-Za-z.—–-]+(?:年度|年|月|日|届|次|[个项件]?)',
  '法治政府建设|法治建设|第一责任人|依法行政|行政执法|行政复议|依法治[省市县区]|统计表|数据表|情况表|人大常委会|常务委员会',
  '[\\p{Script=Han}]{2,9}?(?:人民政府|委员会|办公室|办事处)',
  '关于|情况|工作|报告|的',
];
const book = '《[^》]{0,200}》';
/** How the name of an authority ends. */
export const authorityEnd = /(?:人民政府|委员会|办公室|办事处|人大常委会|委|局|厅|部|院)$/u;

const placeEnd = '[省市县区州旗乡镇]';
/** The place whose authority opens the title. */
const ownPlace = new RegExp(`^(?:中共)?(\\p{Script=Han}{2,8}?${placeEnd})`, 'u');
/** A place that a year follows. */
const datedPlace = `(?<=《|印发|转发|关于)\\p{Script=Han}{2,8}?${placeEnd}(?=\\d{4}年)`;

/** Cuts a title into the units that it may be broken between; a book title is one of them unless it may be broken, too. */
export function titleUnits(title: string, breaksBooks = false): TitleUnit[] {
  const place = ownPlace.exec(title)?.[1];
  const known = [...(breaksBooks ? [] : [book]), ...whole, ...(place ? [place] : []), datedPlace];
  const pieces = new RegExp(`(${known.join('|')})`, 'u');
  const at = title.indexOf('关于');
  const names = at > 0 ? title.slice(0, at) : '';
  const texts = [
    ...(authorityEnd.test(names) ? [names] : wordsOf(names, pieces)),
    ...wordsOf(title.slice(names.length), pieces),
  ];
  return glued(texts).map((text, index, all) => ({ text, breakCost: breakCost(text, all[index + 1] ?? '') }));
}

function wordsOf(text: string, pieces: RegExp): string[] {
  return text
    .split(pieces)
    .flatMap((piece, index) => (index % 2 === 1 || piece.length < 3 ? [piece] : dictionaryWords(piece)));
}

/** Puts to the unit before it what cannot open a line, and 关于 to what it opens. */
function glued(texts: readonly string[]): string[] {
  const units: string[] = [];
  let before = '';
  for (const text of texts.filter((one) => one !== '')) {
    const sticks =
      units.length > 0 && (/^[的、，：；。”》）〉〕\s]/u.test(text) || /(?:关于|——|[“《（〈〔、])$/u.test(before));
    if (sticks) units[units.length - 1] += text;
    else units.push(text);
    before = text;
  }
  return units;
}

function breakCost(text: string, next: string): number {
  if (next.startsWith('关于')) return 0;
  if (/(?:年度|[、，：；\s])$/u.test(text)) return 1;
  if (/^[和与及暨]/u.test(next)) return 1;
  if (/^(?:法治|情况|工作|实施|推进|贯彻|落实|加强|加快|开展)/u.test(next)) return 2;
  if (/的$/u.test(text)) return 3;
  return 4;
}
