/** The caller asked for something that cannot be done: exit code 2, one Chinese sentence, no stack. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** A template is wrong. Says so to its author with the file and the line. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  /** Template file as the author knows it: `measures.hbs`. */
  readonly file: string;
  /** Line in that file, from 1; 0 when it is not known. */
  readonly line: number;
  /** What is wrong, without the place. */
  readonly problem: string;

  constructor(problem: string, file: string, line: number) {
    super(`模板 ${file}${line > 0 ? ` 第${line}行` : ''}：${problem}`);
    this.problem = problem;
    this.file = file;
    this.line = line;
  }
}
