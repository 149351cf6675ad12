import { type AuthorityRole, type Edition, editions, isDerived, type LeadershipRole, type Level } from './edition.ts';

/** What an edition is when the office says nothing else. */
export interface EditionTerms {
  /** Issuing authorities, the lead first; none for a speech. */
  readonly authorities: readonly AuthorityRole[];
  /** Main recipients by role, or the words of a salutation. */
  readonly mainRecipients: readonly AuthorityRole[] | string;
  readonly closing: string | null;
  /** Under whose leadership the work was done, for the word {领导}. */
  readonly leaders: readonly AuthorityRole[];
  /** Whose duties as the first responsible person it tells: its own authorities' heads. */
  readonly leadershipRoles: readonly LeadershipRole[];
  /** Whether the supervision office gets a copy; 督察工作规定: a joint report upward, a department's local report. */
  readonly copiesSupervision: boolean;
}

const upward = '特此报告。';
const above = ['superiorPartyCommittee', 'superiorGovernment'] as const;
const local = [...above, 'partyCommittee'] as const;
const joint: EditionTerms = {
  authorities: ['partyCommittee', 'authority'],
  mainRecipients: above,
  closing: upward,
  leaders: above,
  leadershipRoles: ['party', 'government'],
  copiesSupervision: true,
};
const own = {
  authorities: ['authority'],
  closing: upward,
  leaders: local,
  leadershipRoles: ['government'],
  copiesSupervision: false,
} as const;
/** Sent down, or out: to whom is for the office to say. */
const outward: EditionTerms = {
  authorities: ['authority'],
  mainRecipients: [],
  closing: null,
  leaders: above,
  leadershipRoles: ['party', 'government'],
  copiesSupervision: false,
};
const everywhere = { issued: outward, submitted: { ...outward, authorities: [] } };
const government: Partial<Record<Edition, EditionTerms>> = {
  ...everywhere,
  superior: joint,
  committee: { ...own, mainRecipients: ['partyCommittee'] },
  congress: { ...own, mainRecipients: ['congress'] },
  'congress-session': {
    ...own,
    authorities: [],
    mainRecipients: '主任、各位副主任、各位委员',
    closing: '以上报告，请予审议。',
  },
};
const department = { ...own, leaders: above, leadershipRoles: ['party', 'government'] } as const;

/** level × edition: who reports to whom and how it ends. `public` and `review` follow their base edition. */
const editionTable: Record<Level, Partial<Record<Edition, EditionTerms>>> = {
  province: government,
  city: government,
  county: government,
  township: { ...everywhere, superior: joint },
  department: {
    ...everywhere,
    local: { ...department, mainRecipients: above, copiesSupervision: true },
    line: { ...department, mainRecipients: ['superiorDepartment'] },
  },
};

/** The edition of a report upward that an office of a level makes first, and that its public edition follows. */
export const usualUpward: Record<Level, Edition> = {
  province: 'committee',
  city: 'committee',
  county: 'committee',
  township: 'superior',
  department: 'local',
};

/**
 * The terms of an edition at a level; undefined where the level has no such edition. `public` and `review` follow `base`;
 * a public edition names no recipients and has no closing.
 */
export function termsOf(level: Level, edition: Edition, base: Edition = usualUpward[level]): EditionTerms | undefined {
  const followed = isDerived(edition) ? base : edition;
  const terms = editionTable[level][followed];
  return terms && edition === 'public'
    ? { ...terms, mainRecipients: [], closing: null, copiesSupervision: false }
    : terms;
}

/** Whose office prints an edition: that of the authority which comes first. */
export function printedBy({ authorities }: EditionTerms): 'party' | 'own' {
  return authorities[0] === 'partyCommittee' ? 'party' : 'own';
}

/**
 * The edition that `public` and `review` follow: the level's usual one if the office makes it or makes none, otherwise the
 * first that it makes.
 */
export function baseOf(level: Level, named: readonly Edition[], usual: Edition = usualUpward[level]): Edition {
  const possible = editions.filter((edition) => named.includes(edition) && editionTable[level][edition]);
  return possible.includes(usual) ? usual : (possible[0] ?? usual);
}
