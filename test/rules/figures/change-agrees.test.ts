import { changeAgrees } from '../../../src/rules/figures/change-agrees.ts';
import { testRule } from '../../check/test-rule.ts';

const lead = (text: string) => ({ plan: { lead: text } });

testRule(changeAgrees, {
  valid: [
    lead('平均用时由7个工作日缩短至3个工作日，提高效率50%。'),
    lead('由2件增加到3件，增加1件。'),
    lead('由200件增加到250件，增长25%。'),
    lead('由50%提高到60%，提高20%。'),
    lead('由约2件增加到3件，增加2件。'),
    lead('由2件增加到3人，增加2件。'),
  ],
  invalid: [
    { facts: lead('由21.3%升至34.7%，提高13.5个百分点。'), at: ['/plan/lead'], says: '应为提高13.4个百分点' },
    { facts: lead('由200件增加到250件，增长20%。'), at: ['/plan/lead'], says: '应为增长25%' },
    { facts: lead('受理200件。由200件增加到250件，增长20%。'), at: ['/plan/lead'], marks: ['20%'] },
    { facts: lead('由9起降至4起,减少4起。'), at: ['/plan/lead'], says: '应为减少5起' },
  ],
});
