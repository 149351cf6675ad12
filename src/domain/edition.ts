/** 版本: every form in which the year's report goes out; each is a 公文 of its own. */
export const editions = [
  'superior',
  'committee',
  'congress',
  'congress-session',
  'local',
  'line',
  'public',
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

/** What an edition is when the office says nothing else. */
export interface EditionTerms {
  /** Issuing authorities, the lead first; none for a speech. */
  readonly authorities: readonly AuthorityRole[];
  /** Main recipients by role, or the words of a salutation. */
  readonly mainRecipients: readonly AuthorityRole[] | string;
  readonly closing: string | null;
  /** Under whose leadership the work was done, for the word {领导}. */
  readonly leaders: readonly AuthorityRole[];
}

const upward = '特此报告。';
const above = ['superiorPartyCommittee', 'superiorGovernment'] as const;
const local = [...above, 'partyCommittee'] as const;
const joint: EditionTerms = {
  authorities: ['partyCommittee', 'authority'],
  mainRecipients: above,
  closing: upward,
  leaders: above,
};
const government: Partial<Record<Edition, EditionTerms>> = {
  superior: joint,
  committee: { authorities: ['authority'], mainRecipients: ['partyCommittee'], closing: upward, leaders: local },
  congress: { authorities: ['authority'], mainRecipients: ['congress'], closing: upward, leaders: local },
  'congress-session': {
    authorities: [],
    mainRecipients: '主任、各位副主任、各位委员',
    closing: '以上报告，请予审议。',
    leaders: local,
  },
};

/** level × edition: who reports to whom and how it ends. `public` and `review` follow their base edition. */
export const editionTable: Record<Level, Partial<Record<Edition, EditionTerms>>> = {
  province: government,
  city: government,
  county: government,
  township: { superior: joint },
  department: {
    local: { authorities: ['authority'], mainRecipients: above, closing: upward, leaders: above },
    line: { authorities: ['authority'], mainRecipients: ['superiorDepartment'], closing: upward, leaders: above },
  },
};

/** The edition that an office of this level makes first, and that its public edition follows. */
export const baseEdition: Record<Level, Edition> = {
  province: 'committee',
  city: 'committee',
  county: 'committee',
  township: 'superior',
  department: 'local',
};

/** What an edition is called on screen and in file names. */
export const editionNames: Record<Edition, string> = {
  superior: '报上级党委政府',
  committee: '报同级党委',
  congress: '报同级人大常委会',
  'congress-session': '人大常委会会议报告稿',
  local: '报本级党委政府',
  line: '报上一级主管部门',
  public: '公开稿',
  review: '送审稿',
};

/** The terms of an edition at a level; undefined where the level has no such edition. */
export function termsOf(level: Level, edition: Edition): EditionTerms | undefined {
  const base = edition === 'public' || edition === 'review' ? baseEdition[level] : edition;
  const terms = editionTable[level][base];
  return terms && edition === 'public' ? { ...terms, mainRecipients: [], closing: null } : terms;
}
