import type { Ground } from '../../check/checked-kind.ts';

const issuing: Ground = { source: 'practice', basis: '实务：要点由有权发文的机关印发，层级决定有哪些版本' };
const openness: Ground = { source: 'law', basis: '《中华人民共和国政府信息公开条例》（公开前的审查）' };

/** What grounds a rule for key points where the regulation on annual reports is not about them. */
export const grounds: Readonly<Record<string, Ground>> = {
  'edition-fits-level': issuing,
  'edition-is-possible': issuing,
  'recipients-fit-edition': { source: 'practice', basis: '实务：主送机关是要执行要点的单位' },
  'no-classified-public': { source: 'law', basis: '《中华人民共和国保守国家秘密法》' },
  'secrecy-review-before-public': openness,
  'public-is-cleared': openness,
  'no-since-last-year': { source: 'practice', basis: '实务：要点安排当年的工作，往年的事写明年份' },
};
