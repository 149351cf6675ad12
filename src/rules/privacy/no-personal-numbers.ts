import type { PartRule } from '../../check/rule.ts';
import { findPersonalNumbers, type PersonalNumber, personalNumberSigns } from '../../domain/text/personal-numbers.ts';
import type { Facts } from '../../facts/facts.ts';
import { type PlacedText, walkTexts } from '../../facts/texts/walk-texts.ts';
import { isWithheldFrom } from '../../facts/texts/withheld.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { placeSpot } from '../written-spots.ts';

/** Speaks at every stage, since the report will be published; says the kind, never the number itself. */
export const noPersonalNumbers = {
  id: 'no-personal-numbers',
  severity: 'error',
  tags: ['privacy'],
  title: '公开的内容里没有身份证、手机、银行卡号码',
  source: 'law',
  basis: '《中华人民共和国个人信息保护法》《中华人民共和国政府信息公开条例》',
  why: '年度报告要向社会公开。身份证号按校验码、银行卡号按校验位认定；上行文的联系人电话、标明公开稿不放的内容不算。',
  reads: 'facts',
  wrong: { text: ['举报电话13800138000。'] },
  right: { text: ['举报电话12345。'] },
  check: (facts, { manuscript }) =>
    publicTexts(facts, manuscript).flatMap(({ path, text }) =>
      publicNumbers(facts, path, text).map(({ start, end, kind }) =>
        placeSpot(path, { start, end, message: `公开的内容里有${kind}`, hint: '请删去，或者改为单位的办公电话' }),
      ),
    ),
} satisfies PartRule;

function publicTexts(facts: Facts, manuscript: Manuscript): PlacedText[] {
  const body = manuscript
    .holding(manuscript.written, personalNumberSigns)
    .filter(({ path }) => !path.startsWith('/editions/'));
  return [...body, ...walkTexts({ editions: { public: facts.editions?.public }, publication: facts.publication })];
}

function publicNumbers(facts: Facts, path: string, text: string): PersonalNumber[] {
  return findPersonalNumbers(text).filter(() => !isWithheldFrom(facts, 'public', path));
}
