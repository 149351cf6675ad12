import { describe, expect, test } from 'vitest';
import type { DraftBlock } from '../../src/document/draft-node.ts';
import { finish } from '../../src/document/finish.ts';
import { parseMarkup } from '../../src/document/parse.ts';
import { TemplateError } from '../../src/errors.ts';
import { paragraph, read, section } from './read-blocks.ts';

function annex(title: string, ...children: DraftBlock[]): DraftBlock {
  return { type: 'annex', title: [{ text: title }], children };
}

describe('annexes', () => {
  const signature: DraftBlock = { type: 'signatureBlock', authorities: [], dateOfIssue: null };

  test('one goes without a number', () => {
    expect(read(paragraph('文。'), signature, annex('表', paragraph('附文。')))).toEqual([
      '文。',
      '附件：表',
      '署名',
      '附件',
      '表',
      '附文。',
    ]);
  });

  test('several are numbered, each in its note and at its head', () => {
    expect(read(signature, annex('表'), annex('说明'))).toEqual([
      '附件：表、说明',
      '署名',
      '附件1',
      '表',
      '附件2',
      '说明',
    ]);
  });

  test('without a signature the note ends the main part', () => {
    expect(read(paragraph('文。'), annex('表'))).toEqual(['文。', '附件：表', '附件', '表']);
  });

  test('come last wherever the template puts them, and number their own sections', () => {
    expect(read(annex('表', section('甲')), section('乙'))).toEqual(['一、乙|', '附件：表', '附件', '表', '一、甲|']);
  });

  test('there is no note when there are none', () => {
    expect(read(paragraph('文。'), signature)).toEqual(['文。', '署名']);
  });

  test('one inside a section is not lost', () => {
    const markup = '<section><article><title>表</title></article></section>';
    let outcome: unknown;
    try {
      outcome = finish(parseMarkup(markup)).blocks.length;
    } catch (error) {
      outcome = error instanceof TemplateError;
    }
    expect(outcome).toBeTruthy();
  });
});
