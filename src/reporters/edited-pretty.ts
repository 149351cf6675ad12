import type { Difference } from '../differences/difference.ts';
import { hunksOf } from '../differences/hunks.ts';
import { writeDate } from '../domain/days/dates.ts';
import type { ReadRevision } from '../reader/read-document.ts';
import { askWords, type EditedReport, editionWords, kindWords, type ToldComment } from './edited-report.ts';

const indent = ' '.repeat(10);

/** For people: what was done to each edited file, sentence by sentence, then what goes with it. */
export function editedPretty(reports: readonly EditedReport[]): string {
  return reports.map(fileText).join('\n');
}

function fileText(report: EditedReport): string {
  const { file, edition, hasBase, found, taken, comments, revisions, untold, problem } = report;
  if (problem || !found) return `${file}\n  没有比对：${problem}\n`;
  const against = hasBase ? '印出时的底稿和现在的填报文件' : '填报文件现在印出的文字';
  return [
    `${file}（${editionWords(edition)}，同${against}比对）`,
    ...taken.map((one) => `  已带回  ${kindWords[one.kind]} ${one.place}：${short(one)}`),
    ...found.differences.flatMap(differenceLines),
    ...comments.map(commentLine),
    ...revisionLines(revisions),
    ...remarks(found).map((remark) => `  说明    ${remark}`),
    ...untold.map((sentence) => `  说明    ${sentence}`),
    `比对完毕：${summary(report)}`,
    '',
  ].join('\n');
}

/** One difference, a line for what was done and where, and those under it that say how. */
export function differenceLines(difference: Difference): string[] {
  const { kind, place, before, after, now, asks, indicators } = difference;
  const [old, fresh] = kind === 'changed' || kind === 'moved-changed' ? marked(before, after) : [before, after];
  return [
    `  ${kindWords[kind]}    ${place}`,
    ...(old === '' ? [] : [`${indent}原文：${oneLine(old)}`]),
    ...(fresh === '' || kind === 'moved' ? [] : [`${indent}改为：${oneLine(fresh)}`]),
    ...(now === undefined ? [] : [`${indent}现在填报文件里是：${oneLine(now)}`]),
    ...indicators.map(({ word, before: from, after: to, elsewhere }) => {
      const others = elsewhere.length > 0 ? `；同一数据还用在：${elsewhere.join('、')}` : '';
      return `${indent}数据{${word}}：${from}→${to}${others}`;
    }),
    ...(asks.length > 0 ? [`${indent}请核实：${asks.map((ask) => askWords[ask]).join('；')}`] : []),
  ];
}

/** Both with the letters in 【】 that the other has not. */
function marked(before: string, after: string): [string, string] {
  const hunks = hunksOf(before, after);
  const cut = (text: string, spans: readonly (readonly [number, number])[]) => {
    let end = 0;
    const pieces = spans.map(([from, to]) => {
      const piece = text.slice(end, from) + (to > from ? `【${text.slice(from, to)}】` : '');
      end = to;
      return piece;
    });
    return pieces.join('') + text.slice(end);
  };
  return [
    cut(
      before,
      hunks.map(({ start, end }) => [start, end]),
    ),
    cut(
      after,
      hunks.map(({ newStart, newEnd }) => [newStart, newEnd]),
    ),
  ];
}

function oneLine(text: string): string {
  return text.replaceAll('\n', '⏎');
}

function short({ before, after }: Difference): string {
  const [old, fresh] = marked(before, after);
  return oneLine(fresh === '' ? `删去“${old}”` : fresh);
}

function commentLine({ author, text, place, words, isHome }: ToldComment): string {
  const about = words.trim() === '' ? '' : `（“${words.trim()}”）`;
  return `  批注${isHome ? '，已记入' : '    '}  ${place}${about}  ${author}：${text.replace(/\s+/gu, ' ')}`;
}

const revisionWords = { inserted: '插入', deleted: '删除', moved: '移动', format: '改格式' } as const;

function revisionLines(revisions: readonly ReadRevision[]): string[] {
  return revisions.map(({ kind, author, date, text }) => {
    const day = date ? `${writeDate(date.split('T')[0] ?? '')} ` : '';
    return `  修订    ${day}${author || '（没有署名）'} ${revisionWords[kind]}${text === '' ? '' : `：“${oneLine(text)}”`}`;
  });
}

function remarks({ renumbered, restyled, changedSince }: NonNullable<EditedReport['found']>): string[] {
  return [
    ...(changedSince > 0 ? [`填报文件在印出以后另外改过 ${changedSince} 句，这些不算改动`] : []),
    ...(renumbered > 0 ? [`有 ${renumbered} 处序号与程序编的不同，序号由程序编，不用带回`] : []),
    ...(restyled > 0 ? [`有 ${restyled} 段只改了字体、字号等版式，不带回`] : []),
  ];
}

/** 改动 3 处，其中可以直接带回 2 处，要核实 1 处 */
function summary({ found, taken, comments, revisions }: EditedReport): string {
  const left = found?.differences ?? [];
  const sure = left.filter(({ asks }) => asks.length === 0).length;
  const counts = [
    ...(taken.length > 0 ? [`已带回 ${taken.length} 处`] : []),
    ...(sure > 0 ? [`可以直接带回 ${sure} 处`] : []),
    ...(left.length > sure ? [`要核实 ${left.length - sure} 处`] : []),
    ...(comments.length > 0 ? [`批注 ${comments.length} 条`] : []),
    ...(revisions.length > 0 ? [`修订 ${revisions.length} 处（按全部接受以后的文字比对）`] : []),
  ];
  return counts.length > 0 ? counts.join('，') : '没有改动';
}
