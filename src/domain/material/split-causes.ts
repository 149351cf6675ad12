import { cutEndMark } from './cut-end-mark.ts';

/** 主要原因是, 究其原因, 主要是由于 where a clause begins, and what may stand before it there: 出现这些问题的主要原因是. */
const opening =
  /(?<=^|[。；，;,])(?:(?:[^，。；：,;:]{0,12}的)?(?:主要|根本|直接|深层次|客观|主观)?原因(?:主要)?(?:是|在于)|究其(?:主要)?原因|(?:主要)?(?:根源|症结)(?:是|在于)|这[与和](?=[^。；]{1,60}有关)|主要(?:是)?(?:由于|因为))/u;

/** A shortcoming as it is told: what is wrong, and why. */
interface ToldShortcoming {
  readonly heading?: string;
  readonly problem?: string;
  readonly cause?: string;
}

/**
 * Splits pasted shortcomings where their causes begin, 案卷质量不高，｜主要原因是培训不够; a paragraph that begins with a cause
 * belongs to the shortcoming before it. Nothing is left out but the marks at the ends, which the report sets itself.
 */
export function splitCauses(pasted: readonly ToldShortcoming[]): ToldShortcoming[] {
  const told: ToldShortcoming[] = [];
  for (const { heading, problem: text = '' } of pasted) {
    const at = opening.exec(text)?.index;
    const last = told.at(-1);
    if (at === 0 && heading === undefined && last && last.cause === undefined) {
      told[told.length - 1] = { ...last, cause: cutEndMark(text) };
      continue;
    }
    const problem = at === undefined ? cutEndMark(text) : beforeCause(text.slice(0, at));
    told.push({
      ...(heading !== undefined && { heading }),
      ...(problem && { problem }),
      ...(at !== undefined && { cause: cutEndMark(text.slice(at)) }),
    });
  }
  return told;
}

/** The full stop before a cause stays: it is another sentence. */
function beforeCause(text: string): string {
  return cutEndMark(text) + (/。\s*$/u.test(text) ? '。' : '');
}
