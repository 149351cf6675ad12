import { describe, expect, test } from 'vitest';
import { checkForeign } from '../../src/check/check-foreign.ts';
import { convert } from '../../src/cli/office.ts';
import { namedEditions } from '../../src/kinds/editions.ts';
import { ForeignPaper } from '../../src/manuscript/foreign-paper.ts';
import { paperRules } from '../../src/paper-rules/index.ts';
import { render } from '../../src/render.ts';
import { anySample, everySample } from '../docx/samples.ts';
import { documentIn } from '../reader/make-docx.ts';
import { canLayOut } from './lay-out.ts';

const able = canLayOut();

describe.skipIf(!able)('a rendered paper that LibreOffice opened and saved has no fault', () => {
  const all = everySample.flatMap((sample) =>
    namedEditions(anySample(sample)).map((edition) => [sample, edition] as const),
  );
  test.each(all)('%s %s', async (sample, edition) => {
    const { value } = await render(anySample(sample), { edition, draft: true });
    const saved = await convert({
      bytes: value?.docx ?? new Uint8Array(),
      from: 'docx',
      to: 'docx',
      format: 'docx:MS Word 2007 XML',
      seconds: 60,
      absent: '',
      failed: '',
    });
    expect(checkForeign(new ForeignPaper(documentIn(saved)), paperRules)).toEqual([]);
  });
});
