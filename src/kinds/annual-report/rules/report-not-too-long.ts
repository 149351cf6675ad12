import type { PartRule } from '../../../check/rule.ts';
import { thresholdOf } from '../../../check/threshold.ts';
import { bodyLength } from '../../../facts/texts/body-length.ts';
import type { AnnualReport } from '../facts.generated.ts';

export const reportNotTooLong = {
  id: 'report-not-too-long',
  severity: 'notice',
  tags: ['layout'],
  title: '篇幅适当，言简意赅',
  source: 'unverified',
  basis: '实务：年度报告没有规定字数，参照控制文件篇幅的要求（《整治形式主义为基层减负若干规定》，2024年）',
  why: '文件一般不超过5000字（可以调整）；对年度报告没有规定，所以只作提示。按印出来的字数算，附件和空格不计。',
  from: 'review',
  thresholds: { characters: { title: '正文多少字以上提示', usual: 5000, minimum: 1000, maximum: 50_000 } },
  reads: 'facts',
  wrong: { measures: { sections: [{ paragraphs: ['健全制度，规范执法。'.repeat(501)] }] } },
  right: { measures: { sections: [{ paragraphs: ['健全制度，规范执法。'] }] } },
  check: (_facts, context) => {
    const most = thresholdOf(context, 'characters');
    const length = bodyLength(context.manuscript.printed);
    if (length <= most) return [];
    const hint = '报告讲实绩、讲问题，过程和做法可以精简，清单、表格可以放进附件';
    return [{ path: '', message: `正文约${length}字，一般不超过${most}字`, hint }];
  },
} satisfies PartRule<AnnualReport>;
