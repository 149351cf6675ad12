import { UsageError } from '../../errors.ts';

/** What some work comes to, a mistake of the user's as a value that a batch can go on with; anything else is thrown on. */
export async function told<Value>(work: Promise<Value>): Promise<Value | { readonly problem: string }> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { problem: error.message };
  }
}
