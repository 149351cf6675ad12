import type { PartRule } from '../../../check/rule.ts';
import type { KeyPoints } from '../facts.generated.ts';
import { tasksOf } from '../tasks.ts';

const vague = /适时|尽快|尽早|及时|近期|抓紧|早日|条件成熟/u;

export const deadlineTellsWhen = {
  id: 'deadline-tells-when',
  severity: 'notice',
  tags: ['dates', 'wording'],
  title: '完成时限要说到什么时候',
  source: 'practice',
  basis: '实务：没有日子的时限没法督办',
  why: '“适时”“尽快”到什么时候，各人理解不同。写了日子、季度的不提，“全年”“持续推进”“按上级要求的时限”不提。合成一条。',
  from: 'review',
  reads: 'facts',
  wrong: { parts: [{ tasks: [{ text: '甲。', deadline: '尽快' }] }] },
  right: { parts: [{ tasks: [{ text: '甲。', deadline: '三季度' }] }] },
  check: (facts, { manuscript }) => {
    const found = tasksOf(facts).filter(
      ({ task: { deadline = '' } }) => vague.test(deadline) && !/\d|季度|全年|年底|半年/u.test(deadline),
    );
    const [first] = found;
    if (!first) return [];
    const named = found.map(({ path, task: { deadline } }) => `${manuscript.placeOf(path)}“${deadline}”`).join('、');
    return [{ path: `${first.path}/deadline`, message: `${named}没有说到什么时候` }];
  },
} satisfies PartRule<KeyPoints>;
