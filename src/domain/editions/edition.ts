/** 版本: every form in which a paper goes out; each is a 公文 of its own. A kind of paper has some of them. */
export const editions = [
  'superior',
  'committee',
  'congress',
  'congress-session',
  'local',
  'line',
  'issued',
  'submitted',
  'public',
  'consultation',
  'review',
] as const;
export type Edition = (typeof editions)[number];

/** 层级 of the issuing authority. */
export type Level = 'province' | 'city' | 'county' | 'township' | 'department';

/** Who is named in an edition, by role; the facts' `authority` gives the names. */
export type AuthorityRole =
  | 'authority'
  | 'partyCommittee'
  | 'congress'
  | 'superiorPartyCommittee'
  | 'superiorGovernment'
  | 'superiorDepartment';

/** The head of the party committee, or of the government or department. */
export type LeadershipRole = 'party' | 'government';

/** What an edition is called on screen and in file names. */
export const editionNames: Record<Edition, string> = {
  superior: '报上级党委政府',
  committee: '报同级党委',
  congress: '报同级人大常委会',
  'congress-session': '人大常委会会议报告稿',
  local: '报本级党委政府',
  line: '报上一级主管部门',
  issued: '印发稿',
  submitted: '报送稿',
  public: '公开稿',
  consultation: '征求意见稿',
  review: '送审稿',
};

/** Whether an edition has no terms of its own and follows a base edition. */
export function isDerived(edition: Edition): boolean {
  return edition === 'public' || isDraft(edition);
}

/** Whether an edition is shown to others before the paper is issued: it has no number, no date and nobody's seal yet. */
export function isDraft(edition: Edition): boolean {
  return edition === 'consultation' || edition === 'review';
}
