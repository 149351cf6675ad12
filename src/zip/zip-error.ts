/** What is the matter with a zip: it is damaged or goes beyond a limit, has a password, is packed in a way nobody here knows. */
export type ZipProblem = 'damaged' | 'large' | 'many' | 'encrypted' | 'unknown-packing';

/** A zip, or a file in it, that cannot be read. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
  readonly problem: ZipProblem;

  constructor(problem: ZipProblem) {
    super(`zip: ${problem}`);
    this.problem = problem;
  }
}
