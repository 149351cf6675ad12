import { expect, expectTypeOf, test } from 'vitest';
import { unpack } from '../src/docx/zip/written-by-us.ts';
import { layProfile, namedEditions, type Profile, profiles, type Rendered, render } from '../src/index.ts';
import { wholeFacts } from './facts-of.ts';

test('a report is a .docx unless another format is asked for, and each stands under its own name', async () => {
  const [docx, html, fragment, txt] = await Promise.all([
    render(wholeFacts()),
    render(wholeFacts(), { format: 'html' }),
    render(wholeFacts(), { format: 'fragment' }),
    render(wholeFacts(), { format: 'txt' }),
  ]);
  expect(Object.keys(unpack(docx.value?.docx ?? new Uint8Array()) ?? {})).toContain('word/document.xml');
  expect(html.value?.html).toMatch(/^<!DOCTYPE html>/);
  expect(html.value?.html).toContain(fragment.value?.fragment.split('\n')[1]);
  expect(txt.value?.txt).toMatch(/^云岭县司法局文件\n/);
  expect(Object.keys(txt.value ?? {})).toEqual(['title', 'edition', 'document', 'txt']);
  expectTypeOf(html.value).toEqualTypeOf<Rendered<'html'> | undefined>();
});

test('a profile is one of the tool’s, or an office’s own laid over it', async () => {
  const marginsOf = async (profile: Profile) => {
    const { value } = await render(wholeFacts(), { format: 'html', profile });
    return /@page\{size:A4;margin:(\S+)/.exec(value?.html ?? '')?.[1];
  };
  expect([await marginsOf(profiles.gbt9704), await marginsOf(layProfile({ marginTopMm: 36 }))]).toEqual([
    '37mm',
    '36mm',
  ]);
});

test('every edition that the facts name can be made in turn', async () => {
  const facts = wholeFacts({ editions: { local: {}, line: {} } });
  const made = namedEditions(facts).map((edition) => render(facts, { edition, draft: true, format: 'txt' }));
  expect((await Promise.all(made)).map(({ value }) => value?.edition)).toEqual(['local', 'line']);
});
