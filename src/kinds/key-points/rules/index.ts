import type { Rule } from '../../../check/rule.ts';
import { commonRules } from '../../../rules/index.ts';

/** The rules of key points, its own among those of every kind, in the order a reviewer reads their findings. */
export const rules: readonly Rule[] = [...commonRules];
