import type { WordRule } from '../../check/rule.ts';
import { congressAndConference } from '../../domain/tables/congress-and-conference.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const congressAndConferenceApart = {
  id: 'congress-and-conference-apart',
  severity: 'warning',
  tags: ['wording'],
  title: '人大、人大常委会、政协各归其位',
  source: 'law',
  basis: '法律：地方组织法、监督法；《中国人民政治协商会议章程》',
  why: '人大代表提建议，政协委员提提案；人大批准报告，政协协商讨论；备案报人大常委会。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['办理人大代表提案74件。'] },
  right: { reportYear: 2025, text: ['办理人大代表建议74件。'] },
  check: (manuscript) => findWordingSpots(manuscript, congressAndConference, '疑为'),
} satisfies WordRule;
