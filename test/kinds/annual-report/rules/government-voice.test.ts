import { governmentVoice } from '../../../../src/kinds/annual-report/rules/government-voice.ts';
import { first, paragraphs } from '../../../check/paragraphs.ts';
import { testRule } from '../../../check/test-rule.ts';

const county = { level: 'county' as const };

testRule(governmentVoice, {
  valid: [
    { authority: county, ...paragraphs('我办理案件5件。作为基本单位。在所在本单位报到。优化空间布局内部结构。') },
    {
      authority: county,
      ...paragraphs('各执法单位在本单位公示。各镇在本单位公示。各街道在本单位公示。各科室在本单位公示。'),
    },
    { authority: county, ...paragraphs('督促落实本单位责任。分别落实本单位责任。逐一落实本单位责任。') },
    { authority: { level: 'department' }, ...paragraphs('我局受理196件。') },
    paragraphs('我局受理196件。'),
    { authority: { level: 'county' }, ...paragraphs('各部门对本单位执法信息及时更新。') },
    { authority: { level: 'county' }, ...paragraphs('县公安局内设机构') },
    { authority: { level: 'county' }, ...paragraphs('要求执法人员定期轮岗，本单位负责人带头。') },
    { authority: { level: 'county' }, ...paragraphs('我委会同县司法局') },
    { authority: { level: 'county' }, ...paragraphs('本办法施行后，基本局面稳定，我办结案件5件，资本办事便利。') },
  ],
  invalid: [
    {
      facts: { authority: county, ...paragraphs('我厅、我部门、我科室、我办、我委、本局、本厅、本办受理196件。') },
      at: Array(8).fill(first),
      marks: ['我厅', '我部门', '我科室', '我办', '我委', '本局', '本厅', '本办'],
    },
    {
      facts: {
        authority: { level: 'county' },
        ...paragraphs(`要求${'执法信息及时准确更新、'.repeat(5)}全面公开本单位职责。`),
      },
      at: [first],
    },
    {
      facts: { authority: { level: 'county' }, ...paragraphs('我局受理196件。') },
      at: [first],
      marks: ['我局'],
      says: '“我局”',
    },
    {
      facts: { authority: { level: 'county' }, ...paragraphs('按要求公示本单位执法信息。') },
      at: [first],
      says: '“本单位”',
    },
    { facts: { authority: { level: 'county' }, ...paragraphs('督促局内部科室整改。') }, at: [first], says: '“局内部”' },
    { facts: { authority: { level: 'township' }, ...paragraphs('我单位受理。') }, at: [first] },
  ],
});
