import { rightWordChosen } from '../../../src/rules/wording/right-word-chosen.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(rightWordChosen, {
  valid: [
    paragraphs('全县公职律师必须参加年度考核，考核结果报市司法局备案；另有保障必需的办案经费的情况。'),
    paragraphs('依法作出行政处罚决定318件，无一被撤销；另有做出积极贡献的情况。'),
    paragraphs('召开新闻发布会，迅速回应社会关切。'),
    paragraphs('推进法治乡村建设，创建示范村12个。'),
    paragraphs('弘扬社会主义法治精神。'),
    paragraphs('树立正确的法治观念。'),
    paragraphs('组织开展法治进校园活动。'),
  ],
  invalid: [
    { facts: paragraphs('全县公职律师必需参加年度考核，考核结果报市司法局备案。'), at: [first], marks: ['必需'] },
    { facts: paragraphs('依法做出行政处罚决定318件，无一被撤销。'), at: [first], marks: ['做出'] },
    { facts: paragraphs('召开新闻发布会，迅猛回应社会关切。'), at: [first], marks: ['迅猛'] },
    { facts: paragraphs('推进法制乡村建设，创建示范村12个。'), at: [first], marks: ['法制'] },
    { facts: paragraphs('弘扬社会主义法制精神。'), at: [first], marks: ['法制'] },
    { facts: paragraphs('树立正确的法制观念。'), at: [first], marks: ['法制'] },
    { facts: paragraphs('组织开展法制进校园活动。'), at: [first], marks: ['法制'] },
  ],
});
