import type { Finding } from '../diagnostic.ts';
import type { Facts } from '../facts/facts.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';

/** One finding for each answer that carries one of the marks 暂缺, 待核实, 没写完. */
export function markedAnswers(
  { marks = [] }: Facts,
  manuscript: Manuscript,
  state: '暂缺' | '待核实' | '没写完',
): Finding[] {
  return marks
    .filter((mark) => mark.state === state)
    .map(({ path, note }) => ({ path, message: `“${manuscript.titleAt(path)}”${state}${note ? `：${note}` : ''}` }));
}
