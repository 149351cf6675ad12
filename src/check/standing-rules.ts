import type { Diagnostic } from '../diagnostic.ts';
import type { Rule, RuleText } from './rule.ts';

const filing = '实务：填报文件须能读懂';
const keeping = '实务：保留不改须有批准、有期限';

/** Spoken by loading. */
const answerFits: RuleText = {
  id: 'answer-fits',
  severity: 'error',
  tags: ['completeness'],
  title: '填写的内容须符合填报格式',
  source: 'practice',
  basis: filing,
  why: '类型不对、名称不对的内容，后面的检查和生成都用不上。',
};

/** Spoken by loading. */
const charactersAreLegal: RuleText = {
  id: 'characters-are-legal',
  severity: 'error',
  tags: ['completeness'],
  title: '文字里不能有控制字符和换行',
  source: 'practice',
  basis: filing,
  why: '这些字符公文里不能有，Word 文件里有了就打不开。',
};

/** Spoken when an edition is made. */
export const publicIsCleared: RuleText = {
  id: 'public-is-cleared',
  severity: 'error',
  tags: ['privacy'],
  title: '公开稿须先经保密审查，不能标密级',
  source: 'regulation',
  basis: '《法治政府建设与责任落实督察工作规定》（年度报告的公开）',
  why: '公开以后收不回来。没有保密审查的记录，或者标了密级，公开稿连草稿也不生成。',
};

/** Spoken when an edition is made. */
export const editionHasStatutoryParts: RuleText = {
  id: 'edition-has-statutory-parts',
  severity: 'error',
  tags: ['statutory'],
  title: '每个版本都须有法定内容',
  source: 'regulation',
  basis: '《法治政府建设与责任落实督察工作规定》（年度报告的内容）',
  why: '有的内容在某个版本里不写，或者只在写党委主要负责人的版本里写；去掉以后，规定必须有的部分不能一句不剩。',
};

/** Spoken when an edition is made. */
export const editionIsPossible: RuleText = {
  id: 'edition-is-possible',
  severity: 'error',
  tags: ['elements'],
  title: '要生成的版本须是这一层级的机关有的',
  source: 'regulation',
  basis: '《法治政府建设与责任落实督察工作规定》（年度报告的报送对象）',
  why: '报给谁、由谁署名由版本决定。选错了版本，排出来的像是公文，主送机关、署名却都不对，所以不生成；填报文件里写了这个版本的照写。',
};

/** Spoken when waivers are applied. */
export const waiverInForce: RuleText = {
  id: 'waiver-in-force',
  severity: 'error',
  tags: ['completeness'],
  title: '豁免须在有效期内',
  source: 'practice',
  basis: keeping,
  why: '过期的豁免不再起作用，原来的问题照常提出。',
};

/** Spoken when waivers are applied. */
export const waiverUsed: RuleText = {
  id: 'waiver-used',
  severity: 'error',
  tags: ['completeness'],
  title: '豁免须有对应的问题',
  source: 'practice',
  basis: keeping,
  why: '用不上的豁免留着，会把以后的问题一并放过。规则在这个阶段不检查、已经关闭，或者只检查一个版本时，不作判断。',
};

/** Every kind of finding that there is with some rules, in the order a reviewer reads them: the rules, and what loading and waivers say. */
export function everyRule(rules: readonly Rule[]): readonly RuleText[] {
  return [
    answerFits,
    charactersAreLegal,
    ...rules,
    publicIsCleared,
    editionHasStatutoryParts,
    editionIsPossible,
    waiverInForce,
    waiverUsed,
  ];
}

const stopDrafts = new Set([answerFits, charactersAreLegal, publicIsCleared, editionIsPossible].map(({ id }) => id));

/** Whether a draft, with its gaps marked, could be made in spite of what was found. */
export function mayBeDrafted(diagnostics: readonly Diagnostic[]): boolean {
  return !diagnostics.some(({ ruleId }) => stopDrafts.has(ruleId));
}
