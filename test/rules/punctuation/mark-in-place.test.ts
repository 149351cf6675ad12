import { markInPlace } from '../../../src/rules/punctuation/mark-in-place.ts';
import { testRule } from '../../check/test-rule.ts';

const told = (...paragraphs: string[]) => ({
  reportYear: 2025,
  measures: { sections: [{ heading: '做好工作', paragraphs }] },
});

testRule(markInPlace, {
  valid: [
    told('开展“法律八进”活动62场，提出“把‘八进’做到家门口”。'),
    told('印发《云岭县听证规则》等配套文件4件。'),
    told('主要工作如下：一是健全机制，建立联席会议制度。'),
    told('案件办理时间缩短5天（其中简易程序缩短2天），群众反映良好。'),
    told('举办讲座、座谈、沙龙等。'),
  ],
  invalid: [
    { facts: told('开展‘法律八进’活动62场。'), at: ['/measures/sections/0/paragraphs/0'], marks: ['‘法律八进’'] },
    { facts: told('印发《》等配套文件4件。'), at: ['/measures/sections/0/paragraphs/0'], marks: ['《》'] },
    {
      facts: told('主要工作如下：一是健全机制：建立联席会议制度。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['：'],
    },
    {
      facts: told('案件办理时间缩短5天（其中简易程序缩短2天。），群众反映良好。'),
      at: ['/measures/sections/0/paragraphs/0'],
      marks: ['。'],
    },
    { facts: told('举办讲座、座谈、沙龙等……。'), at: ['/measures/sections/0/paragraphs/0'], marks: ['……。'] },
  ],
});
