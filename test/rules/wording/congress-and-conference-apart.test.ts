import { congressAndConferenceApart } from '../../../src/rules/wording/congress-and-conference-apart.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(congressAndConferenceApart, {
  valid: [
    paragraphs('办理人大代表建议和政协委员提案62件。'),

    paragraphs('办理人大代表建议74件，办复率100%。'),
    paragraphs('认真办理人大建议、政协提案161件。'),
    paragraphs('县政府向县人大报告工作并接受监督。'),
    paragraphs('邀请人大代表、政协委员旁听庭审。'),
    paragraphs('县人民代表大会第五次会议选举县长。'),
  ],
  invalid: [
    { facts: paragraphs('县政协常委会对依法行政工作进行了依法审议。'), at: [first] },
    { facts: paragraphs('人大代表提出的加强校园食品管理的提案全部办复。'), at: [first] },

    { facts: paragraphs('办理人大代表提案74件，办复率100%。'), at: [first], marks: ['人大代表提案'] },
    { facts: paragraphs('县政府向县政协报告工作并接受监督。'), at: [first], marks: ['向县政协报告工作'] },
    { facts: paragraphs('县人大常委会第五次会议选举县长。'), at: [first], marks: ['人大常委会第五次会议选举县长'] },
  ],
});
