import { documentNumberBrackets } from '../../../src/check/rules/document-number-brackets.ts';
import { first, paragraphs } from '../paragraphs.ts';
import { testRule } from '../test-rule.ts';

testRule(documentNumberBrackets, {
  valid: [
    paragraphs('（2025）5号'),
    paragraphs('云政发〔2025〕5号'),
    paragraphs('召开会议（2025）'),
    paragraphs('第2025号'),
  ],
  invalid: [
    { facts: paragraphs('云政发[2025]5号'), at: [first], marks: ['[2025]5号'], fix: '〔2025〕5号' },
    { facts: paragraphs('云政发（2025）第05号'), at: [first], fix: '〔2025〕5号' },
    { facts: paragraphs('云政发〔2025〕05号'), at: [first], fix: '〔2025〕5号' },
  ],
});
