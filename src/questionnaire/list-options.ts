import { type Outline, outlineBefore, outlineOf } from '../domain/report/outline-areas.ts';
import { answerAt } from '../facts/answer-at.ts';
import type { Facts } from '../facts/facts.ts';
import { withIds } from '../facts/ids.ts';
import type { Option } from './question.ts';
import { summaryOf } from './summary.ts';

/** What an office has laid down for its questions. */
export interface Offered {
  /** Outlines of its own, which go before those the tool knows. */
  readonly outlines?: readonly Outline[];
}

/** What may be chosen from, and what is to be said of it beside the question. */
export interface OptionList {
  readonly options: readonly Option[];
  readonly note?: string;
}

/** The lists that answers are chosen from, by their name in `x-options`; undefined where there is nothing to choose from. */
const lists: Readonly<Record<string, (facts: Facts, offered: Offered) => OptionList | undefined>> = {
  'outline-areas': ({ reportYear }, { outlines }) =>
    reportYear === undefined ? undefined : areasOf(reportYear, outlines),
  shortcomings: (facts) => ({
    options: (withIds(facts).shortcomings?.list ?? []).flatMap((entry) =>
      entry.id === undefined ? [] : { value: entry.id, label: summaryOf(entry) },
    ),
  }),
};

/** The lists that were made for the questions of one call, by name: every entry asks for the same ones. */
export type MadeLists = Map<string, OptionList | undefined>;

/**
 * What may be chosen from a list named in the schema; an answer that is there already and not in the list stays to be chosen,
 * or asking once more would lose it.
 */
export function listOptions(
  facts: Facts,
  pointer: string,
  name: string | undefined,
  offered: Offered,
  made: MadeLists,
): OptionList | undefined {
  if (name === undefined) return undefined;
  const list = made.has(name) ? made.get(name) : lists[name]?.(facts, offered);
  made.set(name, list);
  if (!list?.options.length) return undefined;
  const chosen = answerAt(facts, pointer);
  const others = (Array.isArray(chosen) ? (chosen as string[]) : []).filter(
    (one) => !list.options.some(({ value }) => value === one),
  );
  return { ...list, options: [...list.options, ...others.map((value) => ({ value, label: value }))] };
}

/** The parts of the year's Outline; of a year of which none is known those of the last one, and the question says so. */
function areasOf(reportYear: number, own: readonly Outline[] | undefined): OptionList | undefined {
  const current = outlineOf(reportYear, own);
  const outline = current ?? outlineBefore(reportYear, own);
  if (!outline) return undefined;
  const options = outline.areas.map((area) => ({ value: area, label: area }));
  if (current) return { options };
  return { options, note: `${reportYear}年度适用的纲要请核实：程序还没有，先列${outline.name}的各部分。` };
}
