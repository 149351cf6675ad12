import { paragraphEnds } from '../../../src/rules/punctuation/paragraph-ends.ts';
import { testRule } from '../../check/test-rule.ts';

const told = (...paragraphs: string[]) => ({
  reportYear: 2025,
  measures: { sections: [{ heading: '做好工作', paragraphs }] },
});

testRule(paragraphEnds, {
  valid: [told('推进执法规范化建设，提升执法水平。')],
  invalid: [
    { facts: told('推进执法规范化建设，提升执法水平'), at: ['/measures/sections/0/paragraphs/0'], marks: ['平'] },
  ],
});
