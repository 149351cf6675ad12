import { oneFactOneForm } from '../../../src/rules/wording/one-fact-one-form.ts';
import { testRule } from '../../check/test-rule.ts';

const told = (...paragraphs: string[]) => ({
  reportYear: 2025,
  measures: { sections: [{ heading: '做好工作', paragraphs }] },
});

testRule(oneFactOneForm, {
  valid: [
    told(
      '县政府印发《云岭县行政裁量权基准》（云政发〔2025〕9号）。',
      '组织学习《云岭县行政裁量权基准》和云政发〔2025〕6号文件。',
    ),
  ],
  invalid: [
    {
      facts: told(
        '县政府印发《云岭县行政裁量权基准》（云政发〔2025〕9号）。',
        '组织学习《云岭县行政裁量权基准》（云政发〔2025〕6号）。',
      ),
      at: ['/measures/sections/0/paragraphs/1'],
      marks: ['云政发〔2025〕6号'],
    },
  ],
});
