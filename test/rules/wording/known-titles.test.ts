import { knownTitles } from '../../../src/rules/wording/known-titles.ts';
import { first, paragraphs } from '../../check/paragraphs.ts';
import { testRule } from '../../check/test-rule.ts';

testRule(knownTitles, {
  valid: [
    paragraphs('《法治政府建设实施纲要（2021—2025年）》'),
    paragraphs('《云岭县法治政府建设实施方案》'),
    paragraphs('《优化营商环境办法》'),
    paragraphs('《提升行政执法质量三年行动计划（2024—2026年）》'),
    paragraphs('《公平竞争审查制度》'),
    paragraphs('《城镇房屋拆迁管理条例》'),
    paragraphs('《云岭县法治政府建设实施纲要（2021—2025年）》'),
    paragraphs('《区县法治政府建设示范评价体系》'),
  ],
  invalid: [
    { facts: paragraphs('《优化营商环境条列》'), at: [first], says: '“优化营商环境条列”疑为“优化营商环境条例”' },
    { facts: paragraphs('《优化营商环境的条例》'), at: [first], says: '优化营商环境条例' },
    { facts: paragraphs('《中华人民共和国突发时间应对法》'), at: [first], says: '突发事件应对法' },
    { facts: paragraphs('《市县法治政府建设示范指标休系》'), at: [first], says: '示范指标体系' },
    { facts: paragraphs('《贯彻〈法治政府建设实施纲要(2021-2025年)〉的方案》'), at: [first], says: '（2021—2025年）' },
  ],
});
