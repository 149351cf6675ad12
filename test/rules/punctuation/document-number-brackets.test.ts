import { documentNumberBrackets } from '../../../src/rules/punctuation/document-number-brackets.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

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
