import type { TextQuestion, TextReply } from './prompts/text-prompt.ts';
import type { Terminal } from './terminal/terminal.ts';

/**
 * Asks for text. `keep` is given the paragraphs whenever they have changed, so that they are on disk whatever happens to the
 * window, the machine or the rest of the answer.
 */
export async function askLongText(
  terminal: Terminal,
  question: TextQuestion,
  keep: (paragraphs: readonly string[]) => void,
): Promise<TextReply> {
  let kept = question.begun ?? [];
  const collect = (paragraphs: readonly string[]): void => {
    if (paragraphs.length > 0 && paragraphs.join('\n') !== kept.join('\n')) keep(paragraphs);
    kept = paragraphs;
  };
  return await terminal.text({ ...question, collect });
}
