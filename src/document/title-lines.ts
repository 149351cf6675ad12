import { breakTitle } from '../domain/report/break-title.ts';
import { cutPieces } from '../domain/text/cut-pieces.ts';
import { type Content, type Inline, plainText } from './inline.ts';

/** A title's content line by line, its marks kept; GB/T 9704—2012 7.3.1. `room` is how many characters a line has where not 20. */
export function titleLines(content: Content, room?: number): Inline[][] {
  const whole = plainText(content);
  let end = 0;
  const stretches = breakTitle(whole, room).map((line) => {
    const start = whole.indexOf(line, end);
    end = start + line.length;
    return { start, end };
  });
  return cutPieces(content, stretches);
}
