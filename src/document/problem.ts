import { TemplateError } from '../errors.ts';
import type { MarkupElement } from './element.ts';
import { originAttribute } from './markup.ts';

/** What is wrong at an origin, measures.hbs:12, for the template's author. */
export function problem(origin: string, message: string): TemplateError {
  const colon = origin.lastIndexOf(':');
  return new TemplateError(
    message,
    colon < 0 ? '（未知）' : origin.slice(0, colon),
    Number(origin.slice(colon + 1)) || 0,
  );
}

/** What is wrong with an element. One that does not say where it comes from does so from where its parent does. */
export function wrong({ attributes, parent }: MarkupElement, message: string): TemplateError {
  const origin = attributes[originAttribute];
  return origin === undefined && parent ? wrong(parent, message) : problem(origin ?? '', message);
}
