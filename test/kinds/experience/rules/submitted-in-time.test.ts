import type { Experience } from '../../../../src/kinds/experience/facts.generated.ts';
import { experience } from '../../../../src/kinds/experience/index.ts';
import { submittedInTime } from '../../../../src/kinds/experience/rules/submitted-in-time.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<Experience>(
  submittedInTime,
  {
    valid: [
      { editions: { submitted: { sentDate: '2026-03-27' } } },
      { call: { deadline: '2026-02-20' }, editions: { submitted: {} } },
    ],
    invalid: [
      {
        facts: { call: { deadline: '2026-03-25' }, editions: { submitted: { sentDate: '2026-03-27' } } },
        at: ['/editions/submitted/sentDate'],
        says: '征集截止2026年3月25日，报送日期是2026年3月27日',
      },
      {
        facts: { call: { deadline: '2026-02-19' } },
        at: ['/editions/submitted/sentDate'],
        says: '还没有报送，已过期限',
      },
    ],
  },
  experience,
);
