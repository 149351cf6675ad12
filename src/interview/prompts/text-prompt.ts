import { createPrompt, useState } from '@inquirer/core';
import { type Command, commandHint } from '../../filling/answers/commands.ts';
import { beginWith, countOf, type Draft } from './draft.ts';
import { paragraphsOf } from './text-area.ts';
import { showText } from './text-view.ts';
import { useTyping } from './use-typing.ts';

/** A question that is answered in text. */
export interface TextQuestion {
  /** Title and help, as lines. */
  readonly message: string;
  /** The current answer to a question that takes one line, to be edited. */
  readonly initial?: string;
  /** Whether the answer may have several paragraphs: then only /完 or Ctrl-D ends it. */
  readonly multiline?: boolean;
  /** Whether what comes in several paragraphs is made one. */
  readonly joins?: boolean;
  /** The paragraphs of a long text that are there already, to be edited. */
  readonly begun?: readonly string[];
  /** Is told of all paragraphs whenever one is finished, so that a text broken off in the midst is not lost. */
  readonly collect?: (paragraphs: readonly string[]) => void;
  /** Why an answer will not do, or undefined; what was typed stays for correction. */
  readonly refuse?: (paragraphs: readonly string[]) => string | undefined;
}

/** A text, as paragraphs, or a command instead of it, with the paragraphs of a long text that are there. */
export type TextReply =
  | { readonly paragraphs: readonly string[] }
  | { readonly command: Command; readonly before?: readonly string[] };

/** Asks for text, typed or pasted. A paste arrives whole, with or without brackets, and never answers the next question. */
export const textPrompt = createPrompt<TextReply, TextQuestion>((question, done) => {
  const { multiline = false, initial = '', begun = [], collect } = question;
  const known = multiline ? begun : [initial];
  const first = beginWith(known, multiline);
  const [draft, setDraft] = useState<Draft>(first);
  useTyping(first, {
    kind: { multiline, known },
    show: setDraft,
    leave: ({ area }) => multiline && collect?.(paragraphsOf(area)),
    settle: (next) => {
      const paragraphs = paragraphsOf(next.area);
      if (multiline) collect?.(paragraphs);
      const problem = next.done && !next.command ? question.refuse?.(paragraphs) : undefined;
      const shown = problem ? { ...next, done: false, notice: problem } : next;
      if (shown.done) done(replyOf(shown, paragraphs, multiline));
      return shown;
    },
  });
  return draft.done ? closedView(question, draft) : openView(question, draft);
});

function replyOf({ command }: Draft, paragraphs: readonly string[], multiline: boolean): TextReply {
  if (!command) return { paragraphs };
  return { command, ...(multiline && paragraphs.length > 0 && { before: paragraphs }) };
}

function openView({ message, multiline, joins }: TextQuestion, { area, notice }: Draft): [string, string] {
  const hint = multiline ? `另起一行输入“/完”结束　方向键改前文　/编辑　${commandHint}` : commandHint;
  const paragraphs = multiline ? paragraphsOf(area) : [];
  const joined = joins && paragraphs.length > 1 ? '（存为一段）' : '';
  const told = notice || countOf(paragraphs) + joined;
  const head = [message, dim(hint), ...(told ? [told] : [])].join('\n');
  const { above, below } = showText(area, head);
  return [`${head}\n${above}`, below];
}

function closedView({ message, multiline }: TextQuestion, { area }: Draft): string {
  const [title = ''] = message.split('\n');
  return `${title}：${multiline ? countOf(paragraphsOf(area)) : area.text.trim()}`;
}

function dim(text: string): string {
  return `\u001b[2m${text}\u001b[22m`;
}
