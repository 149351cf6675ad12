import type { TextQuestion, TextReply } from './prompts/text-prompt.ts';
import type { Terminal } from './terminal.ts';

/**
 * Asks for text; when the user breaks off in the midst of it, `rescue` is given the paragraphs that had come, before the
 * conversation ends.
 */
export async function askLongText(
  terminal: Terminal,
  question: TextQuestion,
  rescue: (paragraphs: readonly string[]) => void,
): Promise<TextReply> {
  let come: readonly string[] = [];
  const collect = (paragraphs: readonly string[]): void => {
    come = paragraphs;
  };
  try {
    return await terminal.text({ ...question, collect });
  } catch (error) {
    if (come.length > 0) rescue(come);
    throw error;
  }
}
