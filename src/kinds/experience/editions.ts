import type { Edition } from '../../domain/editions/edition.ts';

/** The editions of an account of experience: for whoever called for it, and for all to read. */
export const editions = ['submitted', 'public', 'consultation', 'review'] as const satisfies readonly Edition[];
