import { type Content, plainText, sliceOf } from './inline.ts';

/** 牵头单位：…；责任单位：…, each where it may stand: first, in a bracket too, or behind a semicolon. */
const label = /(?<=^（?|；)[^（，。；：]{2,8}：/gu;

/** A piece of a line that says who is to do a task: a label, or what stands behind it. */
export interface LabelledPart {
  readonly isLabel: boolean;
  readonly content: Content;
}

/** A line in its labels and the rest. */
export function labelled(content: Content): LabelledPart[] {
  const text = plainText(content);
  const parts: LabelledPart[] = [];
  let end = 0;
  const add = (isLabel: boolean, to: number) => {
    if (to > end) parts.push({ isLabel, content: sliceOf(content, end, to) });
    end = to;
  };
  for (const { 0: words, index } of text.matchAll(label)) {
    add(false, index);
    add(true, index + words.length);
  }
  add(false, text.length);
  return parts;
}
