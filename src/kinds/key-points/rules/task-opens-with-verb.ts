import type { PartRule } from '../../../check/rule.ts';
import { namesActOnly } from '../../../domain/tables/task-verbs.ts';
import type { KeyPoints } from '../facts.generated.ts';
import { tasksOf } from '../tasks.ts';

export const taskOpensWithVerb = {
  id: 'task-opens-with-verb',
  severity: 'notice',
  tags: ['wording'],
  title: '要点的小标题用动词开头',
  source: 'practice',
  basis: '实务：任务用动词开头，一看就知道做什么',
  why: '只看以“优化”“建设”“管理”一类的词结尾、开头又不是动词的小标题；动词前面有“把”“从”“进一步”的不提，没有小标题的不看。合成一条。',
  from: 'review',
  reads: 'facts',
  wrong: { parts: [{ tasks: [{ heading: '营商环境优化', text: '减少检查。' }] }] },
  right: { parts: [{ tasks: [{ heading: '优化营商环境', text: '减少检查。' }] }] },
  check: (facts, { manuscript }) => {
    const found = tasksOf(facts).filter(({ task: { heading = '' } }) => namesActOnly(heading.trim()));
    const [first] = found;
    if (!first) return [];
    const named = found.map(({ path, task: { heading } }) => `${manuscript.placeOf(path)}“${heading}”`).join('、');
    return [{ path: `${first.path}/heading`, message: `${named}看不出做什么，小标题宜用动词开头` }];
  },
} satisfies PartRule<KeyPoints>;
