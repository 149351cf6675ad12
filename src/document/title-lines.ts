import { breakTitle } from '../domain/report/break-title.ts';
import { type Content, type Inline, plainText } from './inline.ts';

/** A title's content line by line, its marks kept; GB/T 9704—2012 7.3.1. `room` is how many characters a line has where not 20. */
export function titleLines(content: Content, room?: number): Inline[][] {
  const whole = plainText(content);
  let end = 0;
  return breakTitle(whole, room).map((line) => {
    const start = whole.indexOf(line, end);
    end = start + line.length;
    return slice(content, start, end);
  });
}

/** The part of a content from one offset to another. */
function slice(content: Content, start: number, end: number): Inline[] {
  let offset = 0;
  return content.flatMap((inline) => {
    const text = inline.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    offset += inline.text.length;
    return text === '' ? [] : [{ ...inline, text }];
  });
}
