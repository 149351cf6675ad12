import { TemplateError, UsageError } from '../../errors.ts';
import { ourFault } from '../our-fault.ts';

/**
 * What some work on one file comes to; what kept it from coming to anything is a value that a batch can go on with: a mistake of
 * the user's, or a fault of ours. Only a wrong template is thrown on, since all files are made by it.
 */
export async function told<Value>(work: Promise<Value>): Promise<Value | { readonly problem: string }> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    return { problem: error instanceof UsageError ? error.message : ourFault(error) };
  }
}
