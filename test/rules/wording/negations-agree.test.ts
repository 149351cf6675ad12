import { negationsAgree } from '../../../src/rules/wording/negations-agree.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(negationsAgree, {
  valid: [
    paragraphs('严防各类安全事故发生；另有确保不发生的情况。'),
    paragraphs('防止此类问题反弹。'),
    paragraphs('坚决禁止下达罚没指标；另有禁止下达罚没指标，不得层层加码的情况。'),
    paragraphs('难免出现疏漏。'),
    paragraphs('忌讳搞形式主义。'),
    paragraphs('时时刻刻都在关注群众诉求。'),
    paragraphs('否认违规收费。'),
  ],
  invalid: [
    { facts: paragraphs('巡查中避免不与摊贩发生冲突。'), at: [first] },

    { facts: paragraphs('严防各类安全事故不发生。'), at: [first], marks: ['严防各类安全事故不发生'] },
    { facts: paragraphs('防止此类问题不再反弹。'), at: [first], marks: ['防止此类问题不再反弹'] },
    { facts: paragraphs('坚决禁止不得下达罚没指标。'), at: [first], marks: ['禁止不得'] },
    { facts: paragraphs('难免不出现疏漏。'), at: [first], marks: ['难免不出现'] },
    { facts: paragraphs('忌讳不要搞形式主义。'), at: [first], marks: ['忌讳不要'] },
    { facts: paragraphs('无时无刻都在关注群众诉求。'), at: [first], marks: ['无时无刻'] },
    { facts: paragraphs('否认没有违规收费。'), at: [first], marks: ['否认没有'] },
  ],
});
