import type { Diagnostic } from '../../src/diagnostic.ts';

/** A finding that holds what a test is about. */
export function diagnosticOf(diagnostic: Partial<Diagnostic> = {}): Diagnostic {
  return {
    ruleId: 'shortcoming-has-cause',
    severity: 'error',
    path: '/shortcomings/list',
    place: '二',
    title: '各条不足',
    message: '只写了问题，没有写原因',
    ...diagnostic,
  };
}
