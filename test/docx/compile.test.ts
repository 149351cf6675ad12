import { deflateSync } from 'fflate/browser';
import { describe, expect, test, vi } from 'vitest';
import type { OfficialDocument } from '../../src/document/node.ts';
import { compileDocx } from '../../src/docx/compile.ts';
import { slots } from '../../src/docx/shapes/shape.ts';
import { shapes } from '../../src/docx/shapes/shapes.ts';
import { digestOfParts, elementsOf, partOf, partsOf } from './read-docx.ts';

vi.mock('fflate/browser', { spy: true });

const made = await shapes();

function documentOf(title: string, ...authorities: string[]): OfficialDocument {
  const signature = {
    type: 'signatureBlock' as const,
    authorities: authorities.map((text) => [{ text }]),
    dateOfIssue: null,
  };
  return { blocks: [{ type: 'title', content: [{ text: title }] }, ...(authorities.length > 0 ? [signature] : [])] };
}

function partOfDocument(document: OfficialDocument, name: string): string {
  return partOf(compileDocx(document, made), name);
}

/** What the file says of itself: dc:title, dc:creator. */
function property(document: OfficialDocument, name: string): string | undefined {
  return elementsOf(partOfDocument(document, 'docProps/core.xml'), name)[0]?.text;
}

describe('the file says of itself', () => {
  test('its title and who issued it', () => {
    const document = documentOf('云岭县报告', '中共云岭县委', '云岭县人民政府');
    expect(property(document, 'dc:title')).toBe('云岭县报告');
    expect(property(document, 'dc:creator')).toBe('中共云岭县委、云岭县人民政府');
  });

  test('nothing where the report has no title and no signature', () => {
    expect([property({ blocks: [] }, 'dc:title'), property({ blocks: [] }, 'dc:creator')]).toEqual(['', '']);
  });

  test.each(['甲<乙>&"丙"', "$& $1 $$ $` $'", slots.creator])('a title letter for letter: %s', (title) => {
    expect(property(documentOf(title, '云岭县人民政府'), 'dc:title')).toBe(title);
  });

  test('no time', () => {
    expect(partOfDocument(documentOf('题'), 'docProps/core.xml')).not.toContain('<dcterms:');
  });
});

test('the digest in docProps/custom.xml is that of all other parts', () => {
  const { 'docProps/custom.xml': custom, ...others } = partsOf(compileDocx(documentOf('题'), made));
  expect(custom).toContain(`<vt:lpwstr>${digestOfParts(others)}</vt:lpwstr>`);
});

test('the same document gives the same bytes, another one others', () => {
  expect(compileDocx(documentOf('题'), made)).toEqual(compileDocx(documentOf('题'), made));
  expect(compileDocx(documentOf('题'), made)).not.toEqual(compileDocx(documentOf('提'), made));
});

test('the parts that never change are deflated once in a process, a report’s own never', () => {
  vi.mocked(deflateSync).mockClear();
  const bytes = compileDocx(documentOf('题'), made);
  expect(vi.mocked(deflateSync).mock.calls).toHaveLength(0);
  expect(Buffer.from(bytes).includes('<w:t>题</w:t>')).toBe(true);
});

test('no slot is left unfilled', () => {
  expect(Object.values(partsOf(compileDocx(documentOf('题', '云岭县人民政府'), made))).join('')).not.toContain('§');
});
