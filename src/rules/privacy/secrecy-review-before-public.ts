import type { PartRule } from '../../check/rule.ts';

export const secrecyReviewBeforePublic = {
  id: 'secrecy-review-before-public',
  severity: 'error',
  tags: ['privacy'],
  title: '公开以前须作保密审查',
  source: 'law',
  basis: '《中华人民共和国政府信息公开条例》（公开前的审查）；《法治政府建设与责任落实督察工作规定》（年度报告的公开）',
  why: '公开的报告要记下谁、哪一天作的保密审查，审查在公开之前。到公开阶段才看。',
  from: 'public',
  reads: 'facts',
  wrong: { publication: { publishedDate: '2026-03-20' } },
  right: { publication: { publishedDate: '2026-03-20' }, approval: { secrecyReview: { date: '2026-02-05' } } },
  check: ({ approval, publication }) => {
    const path = '/approval/secrecyReview/date';
    const reviewed = approval?.secrecyReview?.date;
    const published = publication?.publishedDate;
    if (!reviewed) return [{ path, message: '没有填写保密审查的日期' }];
    return published && reviewed > published ? [{ path, message: '保密审查在公开之后' }] : [];
  },
} satisfies PartRule;
