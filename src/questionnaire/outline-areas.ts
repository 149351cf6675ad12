import { outlineBefore, outlineOf } from '../domain/report/outline-areas.ts';
import type { Facts } from '../facts/facts.ts';
import type { Offered, OptionList } from './option-list.ts';

/** The parts of the year's Outline; of a year of which none is known those of the last one, and the question says so. */
export function outlineAreas({ reportYear }: Facts, { outlines: own }: Offered): OptionList | undefined {
  if (reportYear === undefined) return undefined;
  const current = outlineOf(reportYear, own);
  const outline = current ?? outlineBefore(reportYear, own);
  if (!outline) return undefined;
  const options = outline.areas.map((area) => ({ value: area, label: area }));
  if (current) return { options };
  return { options, note: `${reportYear}年度适用的纲要请核实：程序还没有，先列${outline.name}的各部分。` };
}
