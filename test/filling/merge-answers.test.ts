import { describe, expect, test } from 'vitest';
import { mergeAnswers, setAnswer } from '../../src/filling/merge-answers.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { factsOf } from '../facts-of.ts';

describe('answers from a file', () => {
  test('are merged group by group, lists as a whole', () => {
    const facts = factsOf({ authority: { name: '云岭县司法局' }, plan: { list: [{ text: '甲' }] } });
    expect(
      mergeAnswers(annualReport, facts, {
        '/authority/level': 'department',
        plan: { lead: '明年：', list: [{ text: '乙' }] },
      }),
    ).toEqual(
      factsOf({
        authority: { name: '云岭县司法局', level: 'department' },
        plan: { lead: '明年：', list: [{ text: '乙' }] },
      }),
    );
  });

  test.each(['/nope', 'plan', '/__proto__/polluted', '/authority/name/more'])('have no place at %s', (pointer) => {
    expect(() => setAnswer(annualReport, factsOf(), pointer, 1)).toThrow('没有');
  });

  test.each([
    ['/plan/list/3/text', '现有2条，可以写 0 到 1；再添一条写 /plan/list/-'],
    ['/plan/list/x/text', '现有2条，可以写 0 到 1'],
    ['/plan/list/1/addresses/2', '现有1条，可以写 0；再添一条写 /plan/list/1/addresses/-'],
    ['/annexes/1/title', '现有0条；再添一条写 /annexes/-'],
  ])('may not leave a gap in a list: %s', (pointer, message) => {
    const facts = factsOf({ plan: { list: [{ text: '甲' }, { text: '乙', addresses: ['丙'] }] } });
    expect(() => setAnswer(annualReport, facts, pointer, 1)).toThrow(message);
  });

  test('may add the next entry of a list by its number or by -', () => {
    const facts = factsOf({ plan: { list: [{ text: '甲' }] } });
    for (const step of ['1', '-'])
      expect(setAnswer(annualReport, facts, `/plan/list/${step}/text`, '乙').plan?.list).toEqual([
        { text: '甲' },
        { text: '乙' },
      ]);
  });

  test.each([[[1]], [null], ['文字']])('must be a group, not %j', (answers) => {
    expect(() => mergeAnswers(annualReport, factsOf(), answers)).toThrow('答案文件里应当是一组内容');
  });
});
