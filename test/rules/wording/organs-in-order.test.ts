import { organsInOrder } from '../../../src/rules/wording/organs-in-order.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(organsInOrder, {
  valid: [
    paragraphs('在县委、县政府的坚强领导下推进工作。'),
    paragraphs('在市委、县委正确领导下。'),
    paragraphs('报送市委、市政府。'),
    paragraphs('市直部门、县直各部门和各乡镇派员参加。'),
    paragraphs('县委常委、副县长王强主持会议。'),
    paragraphs('党组书记、局长赵磊讲授法治课。'),
    paragraphs('县委常委、组织部部长出席。'),
  ],
  invalid: [
    { facts: paragraphs('在县政府、县委的坚强领导下推进工作。'), at: [first], marks: ['县政府、县委'] },
    { facts: paragraphs('在县委、市委正确领导下。'), at: [first], marks: ['县委、市委'] },
    { facts: paragraphs('报送市政府、市委。'), at: [first], marks: ['市政府、市委'] },
    { facts: paragraphs('各乡镇、县直各部门和市直部门派员参加。'), at: [first], marks: ['乡镇、县直各部门和市直'] },
    { facts: paragraphs('副县长、县委常委王强主持会议。'), at: [first], marks: ['副县长、县委常委'] },
    { facts: paragraphs('局长、党组书记赵磊讲授法治课。'), at: [first], marks: ['局长、党组书记'] },
    { facts: paragraphs('组织部部长、县委常委出席。'), at: [first], marks: ['组织部部长、县委常委'] },
  ],
});
