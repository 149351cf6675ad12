import { createPrompt, useEffect, useRef, useState } from '@inquirer/core';
import { countOf, type Draft, emptyDraft } from './draft.ts';
import { type Command, commandHint, readCommand } from './read-command.ts';
import { useTyping } from './use-typing.ts';

/** A question that is answered in text. */
export interface TextQuestion {
  /** Title and help, as lines. */
  readonly message: string;
  /** The current answer: editable in a line, kept by an empty long text. */
  readonly initial?: string;
  /** Whether the answer may have several paragraphs: then only /完 or Ctrl-D ends it. */
  readonly multiline?: boolean;
  /** Paragraphs that have come already, before the question was asked once more. */
  readonly begun?: readonly string[];
  /** Is told of the paragraphs as they come, so that a text broken off in the midst is not lost. */
  readonly collect?: (paragraphs: readonly string[]) => void;
  /** Why an answer will not do, or undefined; what was typed stays for correction. */
  readonly refuse?: (paragraphs: readonly string[]) => string | undefined;
}

/** A text, as paragraphs, or a command instead of it, with the paragraphs of a long text that had come before it. */
export type TextReply =
  | { readonly paragraphs: readonly string[] }
  | { readonly command: Command; readonly before?: readonly string[] };

/** Asks for text, typed or pasted. A paste arrives whole, with or without brackets, and never answers the next question. */
export const textPrompt = createPrompt<TextReply, TextQuestion>((question, done) => {
  const { multiline = false, initial = '', begun = [] } = question;
  const [draft, setDraft] = useState<Draft>({ ...emptyDraft, paragraphs: begun, line: multiline ? '' : initial });
  const [ended, setEnded] = useState(false);
  const write = useTyping(draft, multiline, (next) => {
    const reply = replyOf(next, multiline);
    question.collect?.(reply && 'command' in reply ? (reply.before ?? []) : next.paragraphs);
    const problem = reply && 'paragraphs' in reply ? refusal(question, reply.paragraphs) : undefined;
    if (!reply || problem) {
      const kept = { ...next, done: false, notice: problem ?? next.notice };
      setDraft(kept);
      return kept;
    }
    setDraft(next);
    setEnded(true);
    done(reply);
    return next;
  });
  const isFirst = useRef(true);
  useEffect((rl) => {
    if (isFirst.current && draft.line !== '') write(rl, draft.line);
    isFirst.current = false;
  }, []);
  return ended ? closedView(question, draft) : openView(question, draft, multiline);
});

/** No answer in a line begins with a slash: it is a command misspelt, or /完 where there is nothing to end. */
function refusal({ multiline, refuse }: TextQuestion, paragraphs: readonly string[]): string | undefined {
  const [line = ''] = paragraphs;
  if (!multiline && /^[/／]/u.test(line)) return `没有“${line}”这个指令，请删改后按回车`;
  return refuse?.(paragraphs);
}

/** What the draft answers, once it is complete or its only line is a command. */
function replyOf({ paragraphs, line, done }: Draft, multiline: boolean): TextReply | undefined {
  const only = multiline ? paragraphs.at(-1) : line;
  const command = done || multiline ? readCommand(only ?? '') : undefined;
  const before = multiline ? paragraphs.slice(0, -1) : [];
  if (command && (done || paragraphs.length > 0)) return { command, ...(before.length > 0 && { before }) };
  if (!done) return undefined;
  return { paragraphs: multiline ? paragraphs : line.trim() === '' ? [] : [line.trim()] };
}

function openView({ message }: TextQuestion, { line, paragraphs, notice }: Draft, multiline: boolean): string {
  const hint = multiline ? `另起一行输入“/完”结束　/编辑　${commandHint}` : commandHint;
  const told = notice || countOf(paragraphs);
  return [message, dim(hint), ...(told ? [told] : []), `› ${line}`].join('\n');
}

function closedView({ message }: TextQuestion, { line, paragraphs }: Draft): string {
  const [title = ''] = message.split('\n');
  return `${title}：${line || countOf(paragraphs)}`;
}

function dim(text: string): string {
  return `\u001b[2m${text}\u001b[22m`;
}
