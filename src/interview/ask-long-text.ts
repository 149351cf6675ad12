import type { TextQuestion, TextReply } from './prompts/text-prompt.ts';
import type { Terminal } from './terminal.ts';

/**
 * Asks for text. `keep` is given what has come whenever a paragraph is finished, so that it is on disk whatever happens to
 * the window, the machine or the rest of the answer.
 */
export async function askLongText(
  terminal: Terminal,
  question: TextQuestion,
  keep: (paragraphs: readonly string[]) => void,
): Promise<TextReply> {
  let kept = question.begun?.length ?? 0;
  const collect = (paragraphs: readonly string[]): void => {
    if (paragraphs.length > kept) keep(paragraphs);
    kept = paragraphs.length;
  };
  return await terminal.text({ ...question, collect });
}
