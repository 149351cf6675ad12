import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import type { Experience } from '../../src/kinds/experience/facts.generated.ts';
import { wholeFacts } from '../facts-of.ts';

/** A table as it is typed: rows too short, too long and empty. */
const uneven = { columns: [{ heading: '项目' }, { heading: '件数' }], rows: [['复议'], ['应诉', '13', '件'], []] };

/** A draft in which every statutory part is missing and an answer unverified. */
export const reportDraft: AnnualReport = {
  ...wholeFacts({
    measures: {},
    shortcomings: {},
    leadership: {},
    plan: {},
    annexes: [{ title: '说明' }, { title: '数据表', table: uneven }],
  }),
  marks: [{ path: '/opening/paragraphs/0', state: '待核实' }],
};

/** An account of which most is missing, and whose parts stand otherwise than usual. */
export const experienceDraft: Experience = {
  kind: 'experience',
  schemaVersion: 1,
  approval: { secrecyReview: { date: '2026-03-18' } },
  structure: {
    parts: [{ part: 'practices' }, { part: 'results', within: 'practices' }, { part: 'insights', form: 'headings' }],
  },
  results: { sections: [{ heading: '审得更快', paragraphs: ['缩短3天。'], results: ['群众满意。'] }] },
  insights: {
    list: [
      { lead: '力量要组合。', text: '编好组。' },
      { heading: '标准要清楚', text: '写到条款。' },
    ],
  },
};
