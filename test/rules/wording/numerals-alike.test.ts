import { numeralsAlike } from '../../../src/rules/wording/numerals-alike.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(numeralsAlike, {
  valid: [
    paragraphs('全县十四个乡镇、一百七十二个村（社区）实现全覆盖。'),
    paragraphs('2025年3月12日，召开动员部署会。'),
    paragraphs('办结案件163件，纠错11件。'),
    paragraphs('每季度开展检查1至2次。'),
    paragraphs('用时5至10个工作日。'),
  ],
  invalid: [
    { facts: paragraphs('全县十四个乡镇、172个村（社区）实现全覆盖。'), at: [first], marks: ['十四个'] },
    { facts: paragraphs('2025年三月12日，召开动员部署会。'), at: [first], marks: ['2025年三月'] },
    { facts: paragraphs('办结案件163件，纠错十一件。'), at: [first], marks: ['十一件'] },
    { facts: paragraphs('每季度开展检查1-2次。'), at: [first], marks: ['1-2'] },
    { facts: paragraphs('用时5-10个工作日。'), at: [first], marks: ['5-10'] },
  ],
});
