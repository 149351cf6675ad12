import { setListsWhole } from '../../../src/rules/wording/set-lists-whole.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(setListsWhole, {
  valid: [
    paragraphs('坚持科学立法、严格执法、公正司法、全民守法。'),
    paragraphs('完善自治、法治、德治相结合的乡村治理体系。'),
    paragraphs('贯彻创新、协调、绿色、开放、共享的新发展理念。'),
    paragraphs('坚定道路自信、理论自信、制度自信、文化自信。'),
    paragraphs('坚持党的领导、人民当家作主、依法治国有机统一。'),
  ],
  invalid: [
    {
      facts: paragraphs('坚持科学执法、严格立法、公正司法、全民守法。'),
      at: [first],
      marks: ['科学执法、严格立法、公正司法、全民守法'],
    },
    { facts: paragraphs('完善自治、德治、法治相结合的乡村治理体系。'), at: [first], marks: ['自治、德治、法治'] },
    {
      facts: paragraphs('贯彻创新、协调、绿色、共享、开放的新发展理念。'),
      at: [first],
      marks: ['创新、协调、绿色、共享、开放'],
    },
    {
      facts: paragraphs('坚定道路自信、制度自信、理论自信、文化自信。'),
      at: [first],
      marks: ['道路自信、制度自信、理论自信、文化自信'],
    },
    {
      facts: paragraphs('坚持党的领导、依法治国、人民当家作主有机统一。'),
      at: [first],
      marks: ['党的领导、依法治国、人民当家作主'],
    },
  ],
});
