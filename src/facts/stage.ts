import type { Stage } from '../domain/editions/stage.ts';
import type { Facts } from './facts.ts';
import { hasText } from './has-text.ts';

/** How far the report has come, read from what is filled: publication, number or date of issue, signatories or reviews. */
export function stageOf({ editions = {}, publication, approval }: Facts): Stage {
  const all = Object.values(editions);
  if (publication?.publishedDate) return 'public';
  if (all.some(({ documentNumber, dateOfIssue }) => documentNumber?.serial !== undefined || dateOfIssue))
    return 'final';
  if (hasText(approval) || all.some(({ signatories }) => hasText(signatories))) return 'review';
  return 'draft';
}
