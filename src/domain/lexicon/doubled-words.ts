import { dictionaryWords } from '../text/dictionary-words.ts';
import type { Span } from '../text/span.ts';
import { fieldLexicon } from './field-lexicon.ts';

/** Words that stand twice in a row, and what should be left. */
export interface DoubledWords extends Span {
  readonly found: string;
  readonly once: string;
}

/** How long a word that stands twice is at most. */
const longest = 6;

/** How far its letters are apart at most, one more between. */
export const furthestApart = longest + 1;

/** Letters that are doubled on purpose, or that end the name of a place. */
const repeatable = new Set(
  '人事处时天年家户件层步代刚常往渐逐稳牢深紧实方点大多久源蒸欣种斤频默仅看说评谈想问听走试谢爸妈爷奶哥姐弟妹宝星悄缓冉堂面头句条项个环丝井津兢勤踏清白认原轰高兴断恳区娓滔循谆孜惴历洋郁葱茫绵熙攘匆窃朝暮日月夜村镇乡县市省社校级店厂班组队门路楼栋街巷样次篇页字声口手心色花草树山水地江河早晚老小等寥瑟彬翩铮侃殷勃腾悠徐钉双干空净真妥区州侨股税网院病车产国支周团南品五六七八九习制新议湖醚莫跃黄届场汕莫亿会工全部局桩链荆桩莎学体六七八九一二三两零十百千万亿',
);

/** Words of two letters that end or begin with a letter that others begin or end with: 法庭庭审, 残联联合. */
const meeting = new Set(
  '法庭 庭审 庭前 庭长 残联 妇联 文联 侨联 商联 科联 社联 联合 联系 联动 联席 联络 联防 联审 联名 联手 联办 司法所 法所 出所 务所 疗所 所有 所在 所需 所属 所辖 所谓 行为 作为 为民 为主 为重 为企 主任 责任 任务 任免 任职 任期 检察院 法院 医院 院内 院外 院校'.split(
    ' ',
  ),
);

/** Letters that are verbs by themselves, and the letters before them with which they make a noun: 主任任组长, 以规范行为为重点. */
const verbs: Readonly<Record<string, string>> = { 任: '主常', 为: '行作' };

/** Verbs that are doubled for a short try. */
const tries = /^(?:研究|讨论|商量|考虑|休息|学习|交流|了解|打听|认识|比划|琢磨|体会|教育)$/u;

/**
 * Words that stand twice where once is meant: 推行推行, 开展了开展, 进行行. Two words of which the first ends as the second
 * begins (进行行政) are none: the dictionary tells.
 */
export function findDoubledWords(text: string): DoubledWords[] {
  const spots: DoubledWords[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    const length = doubledAt(text, at);
    if (length === 0) continue;
    const apart = length > 1 && text[at + length] !== text[at] ? 1 : 0;
    const end = at + 2 * length + apart;
    const [found, once] = [text.slice(at, end), text.slice(at, at + length)];
    const isMeant = length === 1 ? isLetterMeant(text, at) : isWordMeant(text, at, found, once);
    if (!isMeant) spots.push({ start: at, end, found, once });
    at = end - 1;
  }
  return spots;
}

/** How long the word is that stands at a place twice, with 了 or 并 between or without; 0 where none does. */
function doubledAt(text: string, at: number): number {
  const letter = text.charCodeAt(at);
  if (letter < 0x4e00 || letter > 0x9fff) return 0;
  const second = text.charCodeAt(at + 1);
  if (letter === second) return 1;
  for (let length = 2; length <= longest; length++) {
    const next = text.charCodeAt(at + length);
    const start = next === letter ? at + length : next === 0x4e86 || next === 0x5e76 ? at + length + 1 : -1;
    if (start === -1 || text.charCodeAt(start) !== letter || text.charCodeAt(start + 1) !== second) continue;
    const word = text.slice(at, at + length);
    if (text.startsWith(word, start) && /^[\u4e00-\u9fff]+$/u.test(word)) return length;
  }
  return 0;
}

/** Whether a letter ends one word and begins the next, or is doubled on purpose. */
function isLetterMeant(text: string, start: number): boolean {
  const letter = text[start] ?? '';
  if (letter === '的') return text[start + 2] === '确';
  if (letter === '上') return '年月级周旬半'.includes(text[start + 2] ?? '不');
  if (letter === '了') return '解断却结然如不无'.includes(text[start + 2] ?? '不') || text[start - 1] === '中';
  // 行政庭庭长: who heads what is named.
  if (text[start + 2] === '长') return true;
  if (repeatable.has(letter) || isDoubledAt(text, start - 2) || isDoubledAt(text, start + 2)) return true;
  // 所所长, 局局长: an office and its head.
  if (text[start + 2] === '长' || verbs[letter]?.includes(text[start - 1] ?? '不')) return true;
  if (meeting.has(text.slice(start - 1, start + 1)) && meeting.has(text.slice(start + 1, start + 3))) return true;
  return fieldLexicon.partsAt(text, start + 1) || wordsMeetAt(text, start + 1);
}

/** 扎扎实实: two letters, each twice. */
function isDoubledAt(text: string, start: number): boolean {
  return start >= 0 && start + 1 < text.length && text[start] === text[start + 1];
}

/** Whether the dictionary ends a word of several letters at a place and begins another there. */
function wordsMeetAt(text: string, place: number): boolean {
  const { starts, words } = wordsAround(text, place);
  const behind = starts.indexOf(place);
  return behind === -1 || ((words[behind - 1] ?? '').length > 1 && (words[behind] ?? '').length > 1);
}

function isWordMeant(text: string, start: number, found: string, word: string): boolean {
  const isApart = found.length > 2 * word.length;
  if (text.slice(Math.max(0, start - 4), start + 2) === '谁执法谁普法') return true;
  if (tries.test(word) || word[0] === word.at(-1) || word[0] === '一' || word[0] === '有') return true;
  // 这一组织组织律师: a noun and a verb.
  if (/[一各该本此个些]/u.test(text[start - 1] ?? '')) return true;
  if (isApart || word.length > 2) return isApart && word.length > 2;
  // In 产业创业创新 the dictionary begins no word with 业创.
  return !wordsAround(text, start).starts.includes(start);
}

/** The words about a place, as the dictionary parts them. */
function wordsAround(text: string, place: number): { readonly starts: number[]; readonly words: string[] } {
  const first = Math.max(0, place - 8);
  const words = dictionaryWords(text.slice(first, place + 10));
  let at = first;
  const starts = words.map((word) => {
    at += word.length;
    return at - word.length;
  });
  return { starts, words };
}
