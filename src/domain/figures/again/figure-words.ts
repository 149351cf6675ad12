import { lastLetters } from '../../text/shorten.ts';
import type { ToldFigure } from '../told/told-figure.ts';
import { lettersBetween } from './letters-between.ts';

/** The words around a figure as pairs of letters: those of its own clause, and those of its sentence. */
export interface FigureWords {
  readonly own: ReadonlySet<string>;
  readonly sentence: ReadonlySet<string>;
  /** The letters of its own clause, and of its sentence. */
  readonly letters: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  /** Whether its own clause says that it is of a part, another time or another place. */
  readonly isLimited: boolean;
  /** Whether an attribute stands before what is counted. */
  readonly isQualified: boolean;
}

const fillers =
  /20\d\d年(?:度)?|本年度|年度|全年|今年|年内|一年来|共计|合计|总计|累计|先后|分别|目前|现有|共有|全县|全市|全区|我县|我市|我局|达到|各类|已经|其中|建成|建立|设立|成立|依托|组织|开展|举办|举行|聘请|选聘|配备|划分|拥有|指导|[的了已达为共均有在将并且对和与及]/gu;
/** Where the noun behind a figure ends. */
const nounEnd =
  /全部|全面|全年|[均都已共并]|参与|参加|开展|完成|实现|达到|进行|接受|获得?|设立|配备|反馈|常态|协[同助]|排查|落实/u;
const limited =
  /合计(?=\p{Script=Han}{2})|[分两]批|除|其中|另|新增|新设|新聘|上年|去年|[上下]半年|季度|[1-9]月|剩余|其余|余下|每|平均|首批|[一二三四五]批|试点|近[两三]|[两三]年|以来|县直|市直|直属|所属|部分|最|至少|以上|超|人均|计划|力争|目标|预计|明年/u;
/** ，其余列入明年: what is told is a part. */
const goesOn = /^[^，,。；;]{0,16}[，,](?:其余|其他|另|剩余|余下)/u;
/** 对规上工业企业的现场检查: an attribute that another place may lack. */
const qualified = /\p{Script=Han}{3}的/u;
/** One step of the work by one word. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/审结|办结|结案|(?<=[和调]解)终止/gu, '结案'],
  [/压降|压减|减少|降低/gu, '下降'],
  [/上升|增加/gu, '增长'],
  [/较上年|比上年|同比|较去年|比去年/gu, ''],
];
const reach = { before: 120, behind: 60 } as const;

/** Reads the words around a figure of a sentence. */
export function figureWords(sentence: string, figure: ToldFigure): FigureWords {
  const { lead, tail, start, end } = figure;
  const own = `${lastLetters(lead, 24)} ${nounOf(tail)}`;
  const around = `${sentence.slice(Math.max(0, start - reach.before), start)} ${sentence.slice(end, end + reach.behind)}`;
  return {
    own: lettersBetween(plain(own)),
    letters: new Set(plain(own).replaceAll(' ', '')),
    around: new Set(around),
    sentence: lettersBetween(plain(around)),
    isLimited: limited.test(likened(own)) || goesOn.test(sentence.slice(end, end + 22)),
    isQualified: qualified.test(lead.slice(-16)),
  };
}

function nounOf(tail: string): string {
  const end = nounEnd.exec(tail)?.index ?? tail.length;
  return tail.slice(0, Math.min(end, 6));
}

function plain(words: string): string {
  return likened(words).replace(fillers, ' ');
}

function likened(words: string): string {
  return alike.reduce((text, [from, to]) => text.replace(from, to), words);
}
