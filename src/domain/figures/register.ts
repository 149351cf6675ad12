import { penKeys } from './again/pen-keys.ts';
import type { FiguredSentence } from './figured-sentences.ts';
import { isCounting } from './measure-words.ts';
import { unitKind } from './told/same-unit.ts';
import { steps } from './told/steps.ts';
import type { ToldFigure } from './told/told-figure.ts';

/** A figure of a paper with what it is the figure of: it may be told again elsewhere. */
export interface RegisteredFigure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** As written: 216个. */
  readonly written: string;
  /** What is counted, and the step of work that it is counted at: only figures alike in both can be the same. */
  readonly counted: string;
  readonly work: string;
  /** The nouns by any of which the same figure elsewhere is known. */
  readonly nouns: readonly string[];
  /** Whose or when it is, where it is not the whole paper's: 漱石镇, 上半年. */
  readonly limits: string;
  readonly isRate: boolean;
}

const limit =
  /除|其中|中有|另|新增|新设|新聘|新建|上年|去年|上半年|下半年|季度|[1-9]月|剩余|等|每|平均|首批|两批|[一二三四五六]批|试点|重点|示范|城关|山区|县直|市直|直属|所属|跨部门|线上|线下|智能|抽取|抽查|选取|随机|部分|有的/u;
const owner = /\p{Script=Han}{1,4}(?:镇|乡|街道)|(?:县|区|市)\p{Script=Han}{1,6}局|\p{Script=Han}{2,6}领域/gu;
/** Whether what is counted is counted everywhere: 14个乡镇. */
function isGeneric({ tail }: ToldFigure): boolean {
  return generic.test(tail);
}

/** Places and bodies that are counted now whole, now in part: both must say that all are meant. */
const generic = /^(?:乡镇|村|社区|街道|部门|单位|企业|县|区|镇|市县|家|学校|机构|项目|方面|环节)/u;
const all = /全县|全市|全部|全覆盖|所有|均|下辖|辖|共有|现有/u;
const rateName = /([\p{Script=Han}]{2,12}(?:率|满意度|知晓度))(?:为|是|达|达到|均为)?$/u;

/** The figures of a sentence that another place of the paper may tell again. */
export function registeredFigures(sentence: FiguredSentence): RegisteredFigure[] {
  const { text, told } = sentence;
  return told.flatMap((figure, at) => {
    if (!figure.exact || figure.value < 10 || figure.year === 'last') return [];
    if (figure.unit === '%') return rateOf(sentence, figure, told[at - 1]);
    const isCount =
      isCounting(figure.unit) && figure.unit !== '元' && (figure.role === 'plain' || figure.role === 'total');
    if (!isCount) return [];
    const clause = clauseAround(text, figure);
    const named = namedBy(figure, clause, text);
    return named ? [entry(sentence, figure, named, limitsOf(clause, figure, isGeneric(figure)), false)] : [];
  });
}

function entry(
  { text, start }: FiguredSentence,
  figure: ToldFigure,
  { work, nouns }: Named,
  limits: string,
  isRate: boolean,
): RegisteredFigure {
  const written = text.slice(figure.start, figure.end);
  const year = figure.year === undefined ? '' : String(figure.year);
  return {
    start: start + figure.start,
    end: start + figure.end,
    value: figure.value,
    written,
    counted: isRate ? '率' : countedBy(figure),
    work,
    nouns,
    limits: `${limits}${isRate ? '' : year}`,
    isRate,
  };
}

function rateOf(sentence: FiguredSentence, figure: ToldFigure, before: ToldFigure | undefined): RegisteredFigure[] {
  if (figure.role !== 'rate' && figure.role !== 'to') return [];
  const lead =
    figure.role === 'to' && before?.unit === '%' ? before.lead.replace(/(?:由|从)[^由从]{0,8}$/u, '') : figure.lead;
  const name = rateName.exec(lead)?.[1];
  const clause = clauseAround(sentence.text, figure);
  if (!name || name.length < 5 || limit.test(clause)) return [];
  return [entry(sentence, figure, { work: '', nouns: [name.slice(-5)] }, limitsOf(clause, figure, false), true)];
}

/** The clause a figure stands in, and a little before it. */
function clauseAround(text: string, { start, end }: ToldFigure): string {
  const head = text.slice(Math.max(0, start - 40), start);
  const rest = text.slice(end, end + 24);
  const stop = rest.search(/[，,。；;]/u);
  return (
    head.slice(Math.max(head.lastIndexOf('，'), head.lastIndexOf('；'), head.lastIndexOf('。')) + 1) +
    rest.slice(0, stop === -1 ? rest.length : stop)
  );
}

function limitsOf(clause: string, { lead }: ToldFigure, isGeneric: boolean): string {
  if (limit.test(clause)) return '有限';
  if (isGeneric) return '';
  return (
    lead
      .replaceAll(/20\d\d年|全[县市区]|我[县市区]/gu, '')
      .match(owner)
      ?.map((word) => word.slice(-4))
      .join() ?? ''
  );
}

const stepAt = new RegExp(`^(?:${steps})|(?:${steps})$`, 'u');
const fillers =
  /全年|年内|全县|全市|我县|我市|共计|累计|总计|先后|各类|已经|其中|现有|共有|建立|设立|聘请|配备|成立|拥有|指导|培训|依托|通过|平台|共|已|有|为|达|了|的|[“”]/gu;
const nounBehind = /^[”“]?(\p{Script=Han}{2,12})/u;
/** Asked from the end, so that a text is gone through once. */
const wordsBefore = /(?<=([\p{Script=Han}“”]{2,24}))$/u;

/** The words that name a figure: a step of work, and nouns of which another place need have one only. */
interface Named {
  readonly work: string;
  readonly nouns: readonly string[];
}

/** What stands before the unit (人民调解委员会216个) by its ends, what stands behind it (216个人民调解委员会) by its beginnings. */
function namedBy({ lead, tail, unit }: ToldFigure, clause: string, text: string): Named | undefined {
  const behind = nounBehind.exec(tail)?.[1] ?? '';
  if (behind.length >= 2 && /^[个名家所支位人]$/u.test(unit)) {
    const noun = generic.exec(behind)?.[0];
    if (noun !== undefined) return all.test(clause) || all.test(text) ? { work: '', nouns: [noun] } : undefined;
    if (behind.length < 3) return undefined;
    return { work: '', nouns: Array.from({ length: behind.length - 2 }, (_, at) => behind.slice(0, at + 3)) };
  }
  const plain = (wordsBefore.exec(lead)?.[1] ?? '').replaceAll(fillers, '');
  const work = stepAt.exec(plain)?.[0] ?? '';
  const noun = plain.replace(work, '');
  if (/学法$/u.test(work)) return { work: '', nouns: ['学法'] };
  if (noun.length < 3 || noun.length > 16) return undefined;
  const nouns = Array.from({ length: Math.max(1, noun.length - 3) }, (_, at) => noun.slice(at));
  return { work, nouns: work === '' ? [...nouns, noun.slice(-3)] : nouns };
}

/** 216个 and 216家 may count the same, 216件 may not. */
function countedBy({ unit }: ToldFigure): string {
  return unitKind(unit).charAt(0);
}

/** What is left of a total when one of two kinds is told (1278件，其中一般程序892件): it may be told elsewhere. */
export function complementsIn(sentence: FiguredSentence): RegisteredFigure[] {
  const { text, told } = sentence;
  if (!text.includes('程序')) return [];
  return told.flatMap((part, at) => {
    const total = told[at - 1];
    if (!total?.exact || !part.exact || !/其中/u.test(part.before) || unitKind(total.unit) !== unitKind(part.unit))
      return [];
    if (!/[一普][般通]程序/u.test(part.lead) || /简易程序/u.test(text) || part.value >= total.value) return [];
    const left = total.value - part.value;
    const written = `${total.value}－${part.value}＝${left}`;
    const spot = { start: sentence.start + part.start, end: sentence.start + part.end };
    return [
      {
        ...spot,
        value: left,
        written,
        counted: countedBy(part),
        work: '',
        nouns: ['易程序'],
        limits: '',
        isRate: false,
      },
    ];
  });
}

/** Whether two values are so near that one is likely the other, mistyped. */
export function isLikelySame(one: number, other: number, isRate: boolean): boolean {
  if (isRate) return Math.abs(one - other) <= 5;
  const isPen = penKeys(one).some((key) => penKeys(other).includes(key));
  const share = one < 100 || other < 100 ? 0.15 : 0.06;
  return (isPen && one >= 100) || haveSameDigits(one, other) || Math.abs(one - other) <= Math.max(one, other) * share;
}

function haveSameDigits(one: number, other: number): boolean {
  return [...String(one)].toSorted().join() === [...String(other)].toSorted().join();
}
