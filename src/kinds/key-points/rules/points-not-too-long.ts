import type { PartRule } from '../../../check/rule.ts';
import { thresholdOf } from '../../../check/threshold.ts';
import { bodyLength } from '../../../facts/texts/body-length.ts';
import type { KeyPoints } from '../facts.generated.ts';

export const pointsNotTooLong = {
  id: 'points-not-too-long',
  severity: 'notice',
  tags: ['layout'],
  title: '部署工作的文件不超过4000字',
  source: 'policy',
  basis: '《整治形式主义为基层减负若干规定》（部署专项工作的文件篇幅，2024年）',
  why: '部署某项工作的文件一般不超过4000字（可以调整）。按印出来的字数算，印发通知、附件和空格不计。',
  from: 'review',
  thresholds: { characters: { title: '正文多少字以上提示', usual: 4000, minimum: 1000, maximum: 50_000 } },
  reads: 'facts',
  wrong: { parts: [{ paragraphs: ['健全制度，规范执法。'.repeat(401)] }] },
  right: { parts: [{ paragraphs: ['健全制度，规范执法。'] }] },
  check: (facts, context) => {
    const most = thresholdOf(context, 'characters');
    const isTold = facts.structure?.assignments === 'none' || facts.structure?.assignments === 'table';
    const body = context.manuscript.printed.filter(
      ({ path }) =>
        /^\/(?:opening|parts|tail)/.test(path) &&
        !(isTold && /\/(?:leadDepartment|supportDepartments|deadline|assignment)$/.test(path)),
    );
    const length = bodyLength(body);
    if (length <= most) return [];
    const hint = '目的、意义可以精简，任务清单、责任分工可以列成表附在后面';
    return [{ path: '', message: `正文约${length}字，一般不超过${most}字`, hint }];
  },
} satisfies PartRule<KeyPoints>;
