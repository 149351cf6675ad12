import { editionFitsLevel } from '../../../src/rules/elements/edition-fits-level.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(editionFitsLevel, {
  valid: [
    { editions: { local: {} } },
    { authority: { level: 'county' }, editions: { superior: {}, 'congress-session': {}, public: {}, review: {} } },
  ],
  invalid: [
    {
      facts: { authority: { level: 'county' }, editions: { local: {}, line: {} } },
      at: ['/editions/local', '/editions/line'],
    },
    {
      facts: { authority: { level: 'township' }, editions: { congress: {} } },
      at: ['/editions/congress'],
      says: '报同级人大常委会',
    },
  ],
});
