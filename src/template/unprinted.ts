import { type Part, statutoryContent } from '../domain/report/part.ts';
import { schemaAt, titleAt } from '../schema/annual-report.ts';
import { pointerSteps } from '../schema/pointer.ts';
import { exampleFacts, exampleViews } from '../view/examples.ts';
import { MarkedText } from '../view/marked-text.ts';
import type { TemplateFault } from './fault.ts';
import type { CompiledTemplates } from './printer.ts';

/** Groups of the facts that are told by other means than their own words; every other group must be printed. */
const toldOtherwise: ReadonlySet<string> = new Set([
  'authority',
  'editions',
  'document',
  'publication',
  'approval',
  'structure',
  'indicators',
]);

/** The template that prints a group, where it does not go by the group's name. */
const templateOf: Readonly<Record<string, string>> = {
  honours: 'opening.hbs',
  otherMatters: 'other-matters.hbs',
  annexes: 'annex.hbs',
};

/** Texts outside those groups that every report prints. */
const elements: Readonly<Record<string, string>> = {
  '/editions/committee/title': 'report.hbs',
  '/editions/committee/mainRecipients/0': 'report.hbs',
  '/editions/committee/closing': 'report.hbs',
  '/authority/name': 'signature.hbs',
};

/**
 * Finds what the schema asks for and the templates do not print, by printing reports in which every text is its own
 * pointer, told in every way: whatever a view holds must be printed, and a view must hold every text at least once. A
 * statutory part of which not a word is printed is one fault.
 */
export function findUnprinted(templates: CompiledTemplates): TemplateFault[] {
  const { facts, texts } = exampleFacts(textOf);
  const wanted = [...texts.keys()].filter(isPrinted);
  const reports = exampleViews(facts).map((view) => ({ held: wordsIn(view), markup: templates(view) }));
  const missing = wanted.filter((pointer) => {
    const holders = reports.filter(({ held }) => held.includes(textOf(pointer)));
    return holders.length === 0 || holders.some(({ markup }) => !markup.includes(textOf(pointer)));
  });
  const silent = (Object.keys(statutoryContent) as (keyof typeof statutoryContent)[]).filter((part) =>
    wanted.filter(isIn(part)).every((pointer) => missing.includes(pointer)),
  );
  return [
    ...silent.map((part) => faultOf(`/${part}`, `没有印出法定内容：${statutoryContent[part]}`)),
    ...missing
      .filter((pointer) => !silent.some((part) => isIn(part)(pointer)))
      .map((pointer) => faultOf(pointer, `没有印出“${titlesOf(pointer)}”`)),
  ];
}

/** All the words in a view, one after the other. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string' || value instanceof MarkedText) return `${value}\n`;
  return typeof value === 'object' && value !== null ? Object.values(value).map(wordsIn).join('') : '';
}

/** Words that cannot stand in a template or be part of another pointer's words. */
function textOf(pointer: string): string {
  return `⟦${pointer}⟧`;
}

function isPrinted(pointer: string): boolean {
  const [group = ''] = pointerSteps(pointer);
  if (elements[pointer]) return true;
  return !toldOtherwise.has(group) && !isInternal(pointer);
}

function isInternal(pointer: string): boolean {
  if (pointer === '') return false;
  return schemaAt(pointer)?.['x-internal'] === true || isInternal(pointer.slice(0, pointer.lastIndexOf('/')));
}

function isIn(part: Part): (pointer: string) => boolean {
  return (pointer) => pointer.startsWith(`/${part}/`);
}

function faultOf(pointer: string, problem: string): TemplateFault {
  const [group = ''] = pointerSteps(pointer);
  return { file: elements[pointer] ?? templateOf[group] ?? `${group}.hbs`, line: 1, problem };
}

/** 不足和原因·不足·原因 */
function titlesOf(pointer: string): string {
  const steps = pointerSteps(pointer);
  const above = steps.map((_step, index) => `/${steps.slice(0, index + 1).join('/')}`);
  return above
    .filter((one) => !/\/\d+$/.test(one))
    .map(titleAt)
    .join('·');
}
