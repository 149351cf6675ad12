import { allMatches } from '../../text/all-matches.ts';
import type { Quantity } from '../quantities.ts';
import { ToldFigure } from './told-figure.ts';

const nameMarks = /[“”《》（）()；;]/gu;
const isTime: ReadonlySet<string> = new Set(['', '年', '月', '日']);

/**
 * The figures of a sentence that count or measure something, with what it says of each. Left out are days and years, numbers
 * without unit, ordinals (第19次), and what stands in a name: 《…》, “15分钟服务圈”.
 */
export function toldFigures(sentence: string, figures: readonly Quantity[]): readonly ToldFigure[] {
  const kept = keptFigures(sentence, figures);
  const told: ToldFigure[] = [];
  for (const [index, { figure, depth, part }] of kept.entries()) {
    const previous = told.at(-1);
    const until = kept[index + 1]?.figure.start ?? sentence.length;
    told.push(new ToldFigure(figure, { sentence, previous, after: previous?.end ?? 0, until, depth, part }));
  }
  return told;
}

/** 32.4万常住人口: a number of people, though no measure word says so. */
function peopled(sentence: string, figure: Quantity): Quantity {
  if (figure.unit !== '') return figure;
  return /^(?:常住|户籍|总)?人口/u.test(sentence.slice(figure.end, figure.end + 5))
    ? { ...figure, unit: '人' }
    : figure;
}

interface Kept {
  readonly figure: Quantity;
  readonly depth: number;
  readonly part: number;
}

function keptFigures(sentence: string, figures: readonly Quantity[]): Kept[] {
  const marks = allMatches(sentence, nameMarks);
  const kept: Kept[] = [];
  let [at, names, depth, part] = [0, 0, 0, 0];
  for (const read of figures) {
    for (let mark = marks[at]; mark && mark.index < read.start; mark = marks[++at]) {
      const [sign] = mark;
      if (sign === '“' || sign === '《') names += 1;
      else if (sign === '”' || sign === '》') names = Math.max(0, names - 1);
      else if (sign === '（' || sign === '(') depth += 1;
      else if (sign === '）' || sign === ')') depth = Math.max(0, depth - 1);
      else part += 1;
    }
    if (names > 0 || sentence.charAt(read.start - 1) === '第') continue;
    const figure = peopled(sentence, read);
    if (!isTime.has(figure.unit)) kept.push({ figure, depth, part });
  }
  return kept;
}
