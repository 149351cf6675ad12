import { pointerSteps } from '../schema/pointer.ts';
import type { Schema } from '../schema/schema.ts';
import { MarkedText } from '../view/marked-text.ts';
import type { TemplateFault } from './fault.ts';
import type { PrintedKind, Printing } from './printed-kind.ts';
import type { CompiledTemplates } from './printer.ts';

/**
 * Finds what the schema asks for and the templates do not print, by printing reports in which every text is its own
 * pointer, told in every way: whatever a view holds must be printed, and a view must hold every text at least once. A
 * statutory part of which not a word is printed is one fault.
 */
export function findUnprinted(
  templates: CompiledTemplates,
  { schema, statutory, printing }: PrintedKind,
): TemplateFault[] {
  const { pointers, views } = printing.examples(textOf);
  const wanted = pointers.filter((pointer) => isPrinted(pointer, schema, printing));
  const reports = views.map((view) => ({ held: wordsIn(view), markup: templates(view) }));
  const missing = wanted.filter((pointer) => {
    const holders = reports.filter(({ held }) => held.includes(textOf(pointer)));
    return holders.length === 0 || holders.some(({ markup }) => !markup.includes(textOf(pointer)));
  });
  const silent = Object.keys(statutory).filter((part) =>
    wanted.filter(isIn(part)).every((pointer) => missing.includes(pointer)),
  );
  const faultOf = (pointer: string, problem: string) => ({ file: fileOf(pointer, printing), line: 1, problem });
  return [
    ...silent.map((part) => faultOf(`/${part}`, `没有印出法定内容：${statutory[part]}`)),
    ...missing
      .filter((pointer) => !silent.some((part) => isIn(part)(pointer)))
      .map((pointer) => faultOf(pointer, `没有印出“${titlesOf(pointer, schema)}”`)),
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

function isPrinted(pointer: string, schema: Schema, { elements, toldOtherwise }: Printing): boolean {
  const [group = ''] = pointerSteps(pointer);
  if (elements[pointer]) return true;
  return !toldOtherwise.has(group) && !toldOtherwise.has(pointer) && !isInternal(pointer, schema);
}

function isInternal(pointer: string, schema: Schema): boolean {
  if (pointer === '') return false;
  return schema.at(pointer)?.['x-internal'] === true || isInternal(pointer.slice(0, pointer.lastIndexOf('/')), schema);
}

function isIn(part: string): (pointer: string) => boolean {
  return (pointer) => pointer.startsWith(`/${part}/`);
}

/** The template that is to print what a pointer points at. */
function fileOf(pointer: string, { elements, templateOf }: Printing): string {
  const [group = ''] = pointerSteps(pointer);
  return elements[pointer] ?? templateOf[group] ?? `${group}.hbs`;
}

/** 不足和原因·不足·原因 */
function titlesOf(pointer: string, { titleAt }: Schema): string {
  const steps = pointerSteps(pointer);
  const above = steps.map((_step, index) => `/${steps.slice(0, index + 1).join('/')}`);
  return above
    .filter((one) => !/\/\d+$/.test(one))
    .map(titleAt)
    .join('·');
}
