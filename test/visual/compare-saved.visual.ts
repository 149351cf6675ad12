import { describe, expect, test } from 'vitest';
import { convert } from '../../src/cli/office.ts';
import { compare } from '../../src/compare.ts';
import { namedEditions } from '../../src/kinds/editions.ts';
import { render } from '../../src/render.ts';
import { anySample, everySample } from '../docx/samples.ts';
import { documentIn } from '../reader/make-docx.ts';
import { canLayOut } from './lay-out.ts';

const word = { to: 'docx', format: 'docx:MS Word 2007 XML' };
const told = { seconds: 60, absent: '', failed: '' };

/** Each program's own way of saving a paper: as a Word file, and as an OpenDocument text that becomes one again. */
const ways = {
  docx: (bytes: Uint8Array) => convert({ bytes, from: 'docx', ...word, ...told }),
  odt: async (bytes: Uint8Array) => {
    const text = await convert({ bytes, from: 'docx', to: 'odt', format: 'odt', ...told });
    return convert({ bytes: text, from: 'odt', ...word, ...told });
  },
};

describe.skipIf(!canLayOut())('a paper that LibreOffice saved and nobody edited has no changes', () => {
  const all = everySample.flatMap((sample) =>
    namedEditions(anySample(sample)).flatMap((edition) =>
      (['docx', 'odt'] as const).map((way) => [sample, edition, way] as const),
    ),
  );
  test.each(all)('%s %s, by way of %s', async (sample, edition, way) => {
    const facts = anySample(sample);
    const { value } = await render(facts, { edition, draft: true });
    const saved = documentIn(await ways[way](value?.docx ?? new Uint8Array()));
    expect(await compare(facts, saved)).toMatchObject({ edition, differences: [], renumbered: 0, restyled: 0 });
  });
});
