import { type Organ, organActs, organWords } from '../tables/organ-acts.ts';
import { allMatches } from './all-matches.ts';
import { signsOf } from './signs.ts';
import type { Span } from './span.ts';

/** An act told of an organ that cannot do it. */
export interface OrganSlip extends Span {
  readonly organ: string;
  readonly found: string;
  readonly right: string;
  readonly ground: string;
}

const organOf = new Map<string, Organ>(
  (Object.entries(organWords) as [Organ, string][]).flatMap(([organ, words]) =>
    words.split(' ').map((word): [string, Organ] => [word, organ]),
  ),
);
const anyOrgan = new RegExp([...organOf.keys()].sort((one, other) => other.length - one.length).join('|'), 'gu');
const clause = /[^，。；：！？]+/gu;

/** What makes someone else the doer, or the organ the one to whom it is done. */
const turned =
  /被|由|经|获|不服|申请|请求?|提请|建议|移送|接受|协助|配合|支持|收到|履行|执行|根据|依据|按照|认为|推动|督促|指导|邀请|参加|关于|涉及|涉嫌|应诉|出庭|就|联合|会同|与|和|、|未|不得|无权|不能|禁止|防止|避免|杜绝|生效|对接|反映|依托|陪同|移交|转|商|报|所|向(?!公安)|以|待|因|的|诉|告知|查|列席|等|落实|贯彻|学习|若|如|凡/u;

/** The patterns of which one finds something in each text that has a slip. */
export const organSigns = signsOf(...organActs.map(({ act }) => act));

/** Acts that belong to one organ, told of another: 县公安局作出行政判决. The subject stands in the same clause, nothing between that would turn the sense. */
export function findOrganSlips(text: string): OrganSlip[] {
  const slips: OrganSlip[] = [];
  for (const { 0: words, index } of allMatches(text, clause)) {
    for (const { act, notBy, right, ground } of organActs) {
      for (const { 0: found, index: at } of allMatches(words, act)) {
        const subject = allMatches(words.slice(0, at), anyOrgan).at(-1);
        if (!subject || !notBy.includes(organOf.get(subject[0]) as Organ)) continue;
        const between = words.slice(subject.index + subject[0].length, at).replace(objects, '');
        if (between.length > 16 || turned.test(between) || turned.test(words.slice(0, subject.index))) continue;
        const start = index + at;
        slips.push({ start, end: start + found.length, organ: subject[0], found, right, ground });
      }
    }
  }
  return slips;
}

/** To whom or of what something is done. */
const objects = /(?:对|就|针对)[^，。；：]{1,24}?(?=依法|作出|下达|给予|处以|实施|提起|提出|$)/gu;
