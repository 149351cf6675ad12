import type { Facts } from '../../facts/facts.ts';
import { indicatorUses } from '../../facts/texts/indicator-uses.ts';
import { handedOn } from '../annual-report/handed-on.ts';
import type { Begun } from '../kind.ts';
import type { Experience } from './facts.generated.ts';
import { schema } from './schema.ts';

type Indicators = NonNullable<Experience['indicators']>;
type Mark = NonNullable<Experience['marks']>[number];

/** The facts that an account begins with when there is nothing to begin from. */
export function startFacts(reportYear: number | undefined): Experience {
  return { kind: 'experience', schemaVersion: 1, ...(reportYear && { reportYear }) };
}

/** An account's beginning after another paper of the year: the report's measures, honours and figures; of any other who the office is. */
export function continueFrom(last: Facts, reportYear: number | undefined): Begun | undefined {
  const year = reportYear ?? (last.kind === 'experience' ? undefined : last.reportYear);
  const begun = { ...startFacts(year), ...authorityOf(last) };
  if (last.kind !== 'annual-report') return { facts: begun, isNextYear: false };
  if (year !== last.reportYear) {
    const note = `${last.reportYear}年的年度报告不是${year}年的：没有带出举措、荣誉和数据，只沿用机关\n`;
    return { facts: begun, isNextYear: false, note };
  }
  return ofReport(begun, last);
}

/** All measures are taken, since the report does not say which is worth an account: the office strikes out the others. */
function ofReport(begun: Experience, report: Facts): Begun {
  const { dataAsOf, indicators = [], marks = [] } = report;
  const { practices, practicesAt, honours } = handedOn(report);
  const texts: Experience = {
    ...begun,
    ...(dataAsOf && { dataAsOf }),
    ...(honours && { honours }),
    ...(practices.length > 0 && { practices: { sections: [...practices] } }),
  };
  const used = usedIn(texts, indicators);
  const kept = marksIn(marks, practicesAt, indicators, used);
  const facts: Experience = {
    ...texts,
    ...(used.length > 0 && { indicators: used }),
    ...(kept.length > 0 && { marks: kept }),
  };
  const note = `已带出年度报告主要举措的${practices.length}节、荣誉和用到的数据：留下要写的一两节，其余的删去\n`;
  return { facts, isNextYear: false, ...(practices.length > 0 && { note }) };
}

function authorityOf({ authority }: Facts): Pick<Experience, 'authority'> {
  if (!authority) return {};
  const { name, shortName, level, selfReference, superior } = authority;
  return {
    authority: {
      ...(name && { name }),
      ...(shortName && { shortName }),
      ...(level && { level }),
      ...(selfReference && { selfReference }),
      ...(superior && { superior }),
    },
  };
}

/** The figures that the texts name, and those that they are reckoned of. */
function usedIn(texts: Experience, indicators: Indicators): Indicators {
  const bare = indicators.map(({ sumOf: _sum, ratioOf: _ratio, ...one }) => one);
  const named = indicators.filter(({ name }) => indicatorUses({ ...texts, indicators: bare }, name).length > 0);
  const names = new Set<string>();
  const add = ({ name, sumOf, ratioOf }: Indicators[number]): void => {
    if (names.has(name)) return;
    names.add(name);
    for (const part of [...(sumOf ?? []), ...(ratioOf ?? [])])
      for (const one of indicators) if (one.name === part) add(one);
  };
  named.forEach(add);
  return indicators.filter(({ name }) => names.has(name));
}

/** What is open in the report stays open in what is taken of it. */
function marksIn(marks: readonly Mark[], practicesAt: string, all: Indicators, used: Indicators): Mark[] {
  return marks.flatMap((mark) => {
    const path = mark.path
      .replace(new RegExp(`^${practicesAt}(?=/|$)`, 'u'), '/practices/sections')
      .replace(/^\/indicators\/(\d+)/u, (_found, index) => `/indicators/${used.indexOf(all[Number(index)] as never)}`);
    const isTaken = /^\/(?:practices|honours|indicators\/\d|dataAsOf)/u.test(path) && schema.at(path) !== undefined;
    return isTaken ? [{ ...mark, path }] : [];
  });
}
