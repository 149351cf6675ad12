import { describe, expect, test } from 'vitest';
import { createView } from '../../src/kinds/annual-report/view/create-view.ts';
import { wholeFacts } from '../facts-of.ts';

const others = ['云岭县人大常委会', '云岭县政协'];
const authority = {
  name: '云岭县人民政府',
  shortName: '县政府',
  level: 'county' as const,
  partyCommittee: { name: '中共云岭县委', shortName: '县委' },
};
const factsOf = (jointAuthorities: string[], own: object = {}) =>
  wholeFacts({ authority, editions: { superior: { dateOfIssue: '2026-02-12', jointAuthorities, ...own } } });
const superior = (...args: Parameters<typeof factsOf>) => createView(factsOf(...args), { edition: 'superior' });

describe('further joint authorities', () => {
  const all = ['中共云岭县委', '云岭县人民政府', ...others];

  test('sign, stand in the authority mark and in the title, behind those of the edition', () => {
    const { signature, header, title } = superior(others);
    expect(signature?.authorities).toEqual(all);
    expect(header?.authorities).toEqual(all);
    expect(title).toBe(`${all.join(' ')}关于2025年度法治政府建设情况的报告`);
  });

  test('leave the mark to the lead where the office wants it', () => {
    expect(superior(others, { authorityMark: 'lead' }).header?.authorities).toEqual(['中共云岭县委']);
  });

  test.each([true, false])('sign with or without seals: %s', (sealed) => {
    expect(superior(others, { sealed }).signature).toMatchObject({
      form: sealed ? 'signature sealed' : 'signature',
      authorities: all,
    });
  });

  test('sign the public edition and the review copy too, since these follow', () => {
    for (const edition of ['public', 'review'] as const) {
      expect(createView(factsOf(others), { edition }).signature?.authorities).toEqual(all);
    }
  });

  test('are told once where one of them is named already', () => {
    expect(superior(['云岭县人民政府', '云岭县政协', '云岭县政协']).signature?.authorities).toEqual([
      '中共云岭县委',
      '云岭县人民政府',
      '云岭县政协',
    ]);
  });

  test('nobody issues a speech', () => {
    const facts = wholeFacts({ authority, editions: { 'congress-session': { jointAuthorities: others } } });
    expect(createView(facts, { edition: 'congress-session' }).signature).toBeNull();
  });
});

describe('a paper without header block', () => {
  test('has no mark, number or signatory', () => {
    expect(superior([], { headerBlock: 'none', signatories: [{ name: '沈怀谦' }] }).header).toBeNull();
  });

  test('keeps what the law wants in its corner', () => {
    const facts = { ...factsOf([], { headerBlock: 'none' }), document: { securityClassification: '秘密' as const } };
    expect(createView(facts, { edition: 'superior' }).header).toMatchObject({
      classification: '秘密',
      authorities: [],
      documentNumber: null,
      signatories: [],
    });
  });

  test('is called a review copy while it is one', () => {
    expect(createView(factsOf([], { headerBlock: 'none' }), { edition: 'review' }).header?.draftMark).toBe('送审稿');
  });

  test('is so by choice: who says it has one has one', () => {
    expect(superior([], { headerBlock: 'printed' }).header?.authorities).toHaveLength(2);
  });
});
