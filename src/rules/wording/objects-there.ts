import type { WordRule } from '../../check/rule.ts';
import { lostObjects } from '../../domain/tables/lost-objects.ts';
import { findWordingSpots } from '../wording-spots.ts';

export const objectsThere = {
  id: 'objects-there',
  severity: 'notice',
  tags: ['wording'],
  title: '动词后面的宾语要完整',
  source: 'practice',
  basis: '实务：宾语不缺中心语',
  why: '“进一步完善行政执法监督，”后面少了“制度”“机制”一类的词。也有人这样写，所以只作提示。',
  reads: 'manuscript',
  yields: true,
  wrong: { reportYear: 2025, text: ['严格落实重大行政决策，提高决策质量。'] },
  right: { reportYear: 2025, text: ['严格落实重大行政决策程序，提高决策质量。'] },
  check: (manuscript) => findWordingSpots(manuscript, lostObjects, '宾语不完整，疑为'),
} satisfies WordRule;
