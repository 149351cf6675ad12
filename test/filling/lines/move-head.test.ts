import { describe, expect, test } from 'vitest';
import { answerAt } from '../../../src/facts/answer-at.ts';
import { undo } from '../../../src/filling/history.ts';
import type { Line } from '../../../src/filling/lines/line.ts';
import { linesOf } from '../../../src/filling/lines/lines-of.ts';
import { moveHead, neighbourOf } from '../../../src/filling/lines/move-head.ts';
import { beginSession, type Session } from '../../../src/filling/session.ts';
import { annualReport } from '../../../src/kinds/annual-report/index.ts';
import { factsOf } from '../../facts-of.ts';

const session = beginSession({
  kind: annualReport,
  facts: factsOf({
    reportYear: 2025,
    measures: {
      sections: [
        { heading: '甲', items: [{ heading: '甲一' }, { heading: '甲二' }] },
        { heading: '乙', items: [{ heading: '乙一' }] },
      ],
    },
    plan: { lead: '安排。' },
    marks: [{ path: '/measures/sections/0/items/1', state: '待核实' }],
  } as never),
  lastYear: undefined,
});

const heads = (of: Session): Line[] => linesOf(of.kind, of.facts).filter(({ level }) => level > 0);
const words = (line: Line) => line.fields[0]?.text ?? '';
const outline = (of: Session | undefined) => of && heads(of).map((line) => line.ordinal + words(line));
const head = (name: string): Line => {
  const found = heads(session).find((line) => words(line).includes(name));
  if (!found) throw new Error(name);
  return found;
};

const before = outline(session);

describe('a heading of the outline', () => {
  test.each<[string, string, 'before' | 'after', readonly string[]]>([
    ['乙', '甲', 'before', ['（一）乙', '1.乙一', '（二）甲', '1.甲一', '2.甲二']],
    ['甲二', '甲一', 'before', ['（一）甲', '1.甲二', '2.甲一', '（二）乙', '1.乙一']],
    ['甲二', '乙一', 'after', ['（一）甲', '1.甲一', '（二）乙', '1.乙一', '2.甲二']],
    ['乙一', '甲一', 'before', ['（一）甲', '1.乙一', '2.甲一', '3.甲二', '（二）乙']],
  ])('%s is put to %s, %s it', (from, to, side, told) => {
    const next = moveHead(session, head(from), head(to), side);
    expect(outline(next)?.slice(1, 1 + told.length)).toEqual(told);
    expect(next?.past).toHaveLength(1);
    expect(next && outline(undo(next).session)).toEqual(before);
  });

  test('takes its mark along', () => {
    const next = moveHead(session, head('甲二'), head('乙一'), 'before');
    expect(answerAt(next?.facts, '/marks')).toEqual([{ path: '/measures/sections/1/items/0', state: '待核实' }]);
  });

  test('of a part moves the part', () => {
    const [measures, plan] = [heads(session)[0], heads(session).at(-1)];
    const next = moveHead(session, plan as Line, measures as Line, 'before');
    expect(next && heads(next)[0]?.group).toBe('plan');
    expect(next && heads(next)[0]?.ordinal).toBe('一、');
  });

  test.each([
    ['甲', '甲一'],
    ['甲一', '甲'],
    ['甲', '甲'],
  ])('%s does not go to %s', (from, to) => {
    expect(moveHead(session, head(from), head(to), 'after')).toBeUndefined();
  });

  test('has a neighbour among its like', () => {
    expect(neighbourOf(heads(session), head('甲'), 1)).toMatchObject({ key: head('乙').key });
    expect(neighbourOf(heads(session), head('甲二'), 1)).toBeUndefined();
  });
});
