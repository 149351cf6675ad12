/** Why a file is not written or read, beside what the system itself says; told in Chinese by `fileProblem`. */
export type DiskProblem = 'EEXIST' | 'EISDIR' | 'NOT_REGULAR' | 'READ_ONLY' | 'DANGLING' | 'SHORT';

/** A file that we refuse to write or read; has a `code` as the errors of node:fs have. */
export class DiskError extends Error {
  override readonly name = 'DiskError';
  readonly code: DiskProblem;

  constructor(code: DiskProblem) {
    super(code);
    this.code = code;
  }
}
