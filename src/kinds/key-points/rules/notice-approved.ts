import type { PartRule } from '../../../check/rule.ts';
import { hasText } from '../../../facts/has-text.ts';
import type { KeyPoints } from '../facts.generated.ts';

export const noticeApproved = {
  id: 'notice-approved',
  severity: 'warning',
  tags: ['elements'],
  title: '别的机关代政府印发要点，要写明已经谁同意',
  source: 'practice',
  basis: '实务：办公室、部门印发政府的要点，写明“已经县政府同意”',
  why: '通知的发文机关和要点的机关不是一个时看；自己写的通知正文里有“同意”“审议通过”“批准”的不提。',
  from: 'final',
  reads: 'facts',
  wrong: { authority: { name: '云岭县人民政府' }, notice: { authority: { name: '云岭县人民政府办公室' } } },
  right: {
    authority: { name: '云岭县人民政府' },
    notice: { authority: { name: '云岭县人民政府办公室' }, approvedBy: '县政府' },
  },
  check: ({ authority, notice = {}, structure }) => {
    const sender = notice.authority?.name;
    if (structure?.form === 'alone' || !hasText(sender) || sender === authority?.name) return [];
    if (hasText(notice.approvedBy) || /同意|审议通过|批准/u.test(notice.text ?? '')) return [];
    return [
      {
        path: '/notice/approvedBy',
        message: `由${sender}印发${authority?.name ?? '别的机关'}的要点，要写明已经谁同意`,
        missing: ['/notice/approvedBy'],
      },
    ];
  },
} satisfies PartRule<KeyPoints>;
