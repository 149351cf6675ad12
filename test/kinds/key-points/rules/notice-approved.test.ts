import type { KeyPoints } from '../../../../src/kinds/key-points/facts.generated.ts';
import { keyPoints } from '../../../../src/kinds/key-points/index.ts';
import { noticeApproved } from '../../../../src/kinds/key-points/rules/notice-approved.ts';
import { testRule } from '../../../check/test-rule.ts';

testRule<KeyPoints>(
  noticeApproved,
  {
    valid: [
      {},
      { authority: { name: '云岭县人民政府' }, notice: { authority: { name: '云岭县人民政府' } } },
      { notice: { authority: { name: '县政府办' }, text: '已经县政府常务会议审议通过。' } },
      { structure: { form: 'alone' }, notice: { authority: { name: '县政府办' } } },
      { notice: { authority: { name: '县政府办' }, approvedBy: '县政府' } },
    ],
    invalid: [
      {
        facts: {
          authority: { name: '云岭县人民政府' },
          notice: { authority: { name: '云岭县人民政府办公室' }, text: '照办。' },
        },
        at: ['/notice/approvedBy'],
        missing: ['/notice/approvedBy'],
        says: '由云岭县人民政府办公室印发云岭县人民政府的要点',
      },
    ],
  },
  keyPoints,
);
