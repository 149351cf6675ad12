import { TemplateError } from '../errors.ts';

/** Something wrong in a template, for its author. */
export interface TemplateFault {
  readonly file: string;
  /** From 1; 0 when the file as a whole is meant. */
  readonly line: number;
  readonly problem: string;
}

/** The fault as an error that stops the rendering. */
export function errorOf({ file, line, problem }: TemplateFault): TemplateError {
  return new TemplateError(problem, file, line);
}
