import { wordsExist } from '../../../src/rules/wording/words-exist.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(wordsExist, {
  valid: [
    paragraphs('逐户走访农户216户，仿照外地做法设议事会。'),
    paragraphs('开展预防犯罪宣传12场。'),
    paragraphs('加强“走仿”品牌建设。'),
    paragraphs('县长走仿到场，石坪走仿镇参加。'),
    paragraphs('由各司法所选派骨干，县财政拨付补贴。'),
    paragraphs('签订协议，共享数据。'),
    paragraphs('听取情况汇报4次，汇总意见12条。'),
    paragraphs('对拒不整改的另行甄别。'),
    paragraphs('走仿、走仿、走仿三处同名。'),
  ],
  invalid: [
    { facts: paragraphs('组织调解员上门走仿农户216户。'), at: [first], marks: ['走仿'] },
    { facts: paragraphs('由各司法所逐村选拨，持证上岗。'), at: [first], marks: ['选拨'] },
    { facts: paragraphs('听取法治政府建设情况汇4次。'), at: [first], marks: ['情况汇'] },
    { facts: paragraphs('硬件条件明显善，效率提高。'), at: [first], marks: ['明显善'] },
    { facts: paragraphs('两县签订协作议，共享数据。'), at: [first], marks: ['协作议'] },
  ],
});
