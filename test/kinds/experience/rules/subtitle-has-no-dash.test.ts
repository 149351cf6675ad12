import type { Experience } from '../../../../src/kinds/experience/facts.generated.ts';
import { experience } from '../../../../src/kinds/experience/index.ts';
import { subtitleHasNoDash } from '../../../../src/kinds/experience/rules/subtitle-has-no-dash.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<Experience>(
  subtitleHasNoDash,
  {
    valid: [{}, { title: { subtitle: '云岭县——青岚县联合执法经验材料' } }],
    invalid: [
      { facts: { title: { subtitle: '—— 云岭县经验材料' } }, at: ['/title/subtitle'], marks: ['—— '], fix: '' },
      { facts: { title: { subtitle: '--云岭县经验材料' } }, at: ['/title/subtitle'], marks: ['--'], fix: '' },
    ],
  },
  experience,
);
