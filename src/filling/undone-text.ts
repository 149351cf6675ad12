import { shortenBoth } from '../domain/text/shorten.ts';
import { answerAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import { answersOf } from '../questionnaire/answers-of.ts';
import type { AskedKind } from '../questionnaire/asked-kind.ts';
import { markOf } from '../questionnaire/progress.ts';
import type { Question } from '../questionnaire/question.ts';
import { questionsAt } from '../questionnaire/questions.ts';
import { summaryOf } from '../questionnaire/summary.ts';
import { answerText } from './answers/answer-text.ts';
import { questionHead } from './answers/question-head.ts';

/** How many letters of an answer are shown. */
const most = 24;

/** 已撤销“机关全称”的改动：“云岭县司法所”退回“云岭县司法局”，另有 2 处一并退回 */
export function undoneText(kind: AskedKind, now: Facts, then: Facts, pointer: string): string {
  const known = answerAt(then, pointer) === undefined ? now : then;
  const question = questionsAt(kind, known, pointer).find((one) => one.pointer === pointer);
  const head = question ? questionHead(kind, known, question) : kind.schema.titleAt(pointer);
  const [from, to] = shortenBoth(textAt(now, pointer, question), textAt(then, pointer, question), most);
  const others = othersChanged(now, then, pointer);
  const more = others > 0 ? `，另有 ${others} 处一并退回` : '';
  const back = shown(kind, then, pointer, to);
  const gap = /^\d/.test(back) ? ' ' : '';
  return `已撤销“${head}”的改动：${shown(kind, now, pointer, from)}退回${gap}${back}${more}\n`;
}

function textAt(facts: Facts, pointer: string, question: Question | undefined): string {
  const answer = answerAt(facts, pointer);
  if (question?.form.type === 'entries') return (Array.isArray(answer) ? answer : []).map(summaryOf).join('、');
  return question ? answerText(question, answer).replaceAll('\n', ' ') : summaryOf(answer);
}

/** 2 条“甲、乙”〔没写完〕 */
function shown(kind: AskedKind, facts: Facts, pointer: string, text: string): string {
  const answer = answerAt(facts, pointer);
  const mark = markOf(kind, facts, pointer);
  const isList = Array.isArray(answer) && answer.some((entry) => typeof entry === 'object');
  const count = isList ? `${answer.length} 条` : '';
  const words = text === '' ? '' : `“${text}”`;
  return count + words + (mark ? `〔${mark}〕` : '') || '（未填写）';
}

/** How many answers elsewhere change with it. */
function othersChanged(now: Facts, then: Facts, pointer: string): number {
  const [ours, theirs] = [answersOf(now), answersOf(then)];
  const places = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...places].filter((place) => !isOwn(place, pointer) && written(ours[place]) !== written(theirs[place]))
    .length;
}

/** An empty list or group is as good as none. */
function written(answer: unknown): string {
  return JSON.stringify(answer ?? {}).replace(/^\[\]$/, '{}');
}

/** What belongs to the answer itself, or is written by the tool. */
function isOwn(place: string, pointer: string): boolean {
  return place === pointer || place.startsWith(`${pointer}/`) || /^\/(?:marks|stoppedAt)(?:\/|$)|\/id$/.test(place);
}
