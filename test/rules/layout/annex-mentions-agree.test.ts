import { annexMentionsAgree } from '../../../src/rules/layout/annex-mentions-agree.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

const list = '附件：1.述法人员名单；2.案卷评查得分表；3.考核结果表。';

testRule(annexMentionsAgree, {
  valid: [
    paragraphs(`各镇案卷评查得分见附件2。${list}`),
    paragraphs(`有关情况见附件1。${list}`),
    paragraphs(`名单见附件1，表见附件3。${list}`),
    paragraphs('各镇案卷评查得分见附件4。'),
  ],
  invalid: [
    { facts: paragraphs(`整改台账详见附件4。${list}`), at: [first], says: '只列了3个附件' },
    { facts: paragraphs(`案卷评查得分见附件1。${list}`), at: [first], marks: ['附件1'], says: '疑为“附件2”' },
  ],
});
