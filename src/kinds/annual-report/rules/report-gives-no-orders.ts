import type { PartRule } from '../../../check/rule.ts';
import { freeMatches } from '../../../domain/text/free-matches.ts';
import { signsOf } from '../../../domain/text/signs.ts';
import { writtenSpots } from '../../../rules/written-spots.ts';
import type { AnnualReport } from '../facts.generated.ts';

const instruction =
  /(?:(?<=^|[，。；：,;:])各[^，。；：,;:“”]{1,12}|(?:党政)?主要负责人)(?<![主重必只需首次紧])要(?![求点素件闻是])/gu;

const signs = signsOf(instruction);

/** In the plan only: elsewhere a report quotes what it asked of others. */
export const reportGivesNoOrders = {
  id: 'report-gives-no-orders',
  severity: 'notice',
  tags: ['wording'],
  title: '报告向上级汇报，不给下级布置任务',
  source: 'practice',
  basis: '实务：文种与口气相符',
  why: '“各乡镇要……”是从工作要点里搬来的口气；报告里写“督促各乡镇……”“推动……”。只看下一年的安排。',
  reads: 'facts',
  wrong: { plan: { list: [{ text: '各乡镇要加强组织领导。' }] } },
  right: { plan: { list: [{ text: '督促各乡镇加强组织领导。' }] } },
  check: (_facts, { manuscript }) =>
    writtenSpots(manuscript, signs, (text, path) =>
      path.startsWith('/plan/')
        ? freeMatches(text, instruction).map(({ 0: found, index }) => ({
            start: index,
            end: index + found.length,
            message: `“${found}”是布置任务的口气`,
            hint: '可改为“督促……”“推动……”',
          }))
        : [],
    ),
} satisfies PartRule<AnnualReport>;
