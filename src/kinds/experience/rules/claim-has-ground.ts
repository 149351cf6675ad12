import type { PartRule } from '../../../check/rule.ts';
import { allMatches } from '../../../domain/text/all-matches.ts';
import { signsOf } from '../../../domain/text/signs.ts';
import { hasText } from '../../../facts/has-text.ts';
import { type Spot, spotsIn } from '../../../rules/spots.ts';
import type { Experience } from '../facts.generated.ts';

const claims =
  /(?:全国|全省|全区|全市|国内|省内|市内)(?:首创|首个|首家|首例|率先|领先|唯一|第一)|首创|走在(?:全国|全省|全区|全市)[^，。；]{0,4}前列/gu;
const claimSigns = signsOf(claims);
/** What a claim rests on: an award, a list, a document that says so. */
const grounds = /获评|评为|评选|获得|获批|入选|授予|列为|确定为|命名|表彰|推广|通报|批示|《|排名|位列|第[一二三\d]位/u;
const levels = { 全国: '国家级', 全省: '省级', 全区: '省级', 全市: '市级' } as const;

export const claimHasGround = {
  id: 'claim-has-ground',
  severity: 'notice',
  tags: ['wording'],
  title: '“首创”“领先”要有依据',
  source: 'practice',
  basis: '实务：评价性的话要经得起核对',
  why: '“全省首创”一类的话，同一句里写明谁评的、入选了什么、排在第几，或者“所获荣誉”里有那一级的荣誉，才站得住。引号、书名号里的不看。',
  from: 'review',
  reads: 'facts',
  wrong: { practices: { sections: [{ paragraphs: ['片区联审为全省首创。'] }] } },
  right: { practices: { sections: [{ paragraphs: ['片区联审为全省首创，入选全省法治政府建设示范项目。'] }] } },
  check: ({ honours }, { manuscript }) => {
    const held = new Set((honours?.clauses ?? []).filter(({ text }) => hasText(text)).map(({ level }) => level));
    return spotsIn(manuscript, claimSigns, (text) =>
      claimsIn(text).filter(({ claim }) => {
        const level = Object.entries(levels).find(([word]) => claim.includes(word))?.[1];
        return level === undefined || !held.has(level);
      }),
    );
  },
} satisfies PartRule<Experience>;

function claimsIn(text: string): (Spot & { readonly claim: string })[] {
  return allMatches(text, claims).flatMap(({ 0: claim, index }) => {
    const end = index + claim.length;
    const before = text.slice(0, index);
    const isQuoted = opened(before, '“', '”') || opened(before, '《', '》');
    const sentence = text.slice(before.lastIndexOf('。') + 1).split('。')[0] ?? '';
    if (isQuoted || grounds.test(sentence)) return [];
    return [
      { start: index, end, claim, message: `“${claim}”没有写依据`, hint: '写明谁评的、入选了什么，或者不这样写' },
    ];
  });
}

/** Whether a pair of marks is still open at the end of a text. */
function opened(text: string, open: string, close: string): boolean {
  return text.lastIndexOf(open) > text.lastIndexOf(close);
}
