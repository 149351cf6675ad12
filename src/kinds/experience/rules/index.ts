import type { Rule } from '../../../check/rule.ts';
import { completeness, elements, events, figures, marks, wording, years } from '../../../rules/index.ts';

/** The rules of an account of experience, its own among those of every kind, in the order a reviewer reads their findings. */
export const rules: readonly Rule[] = [
  ...completeness,
  ...events,
  ...years,
  ...figures,
  ...elements,
  ...marks,
  ...wording,
];
