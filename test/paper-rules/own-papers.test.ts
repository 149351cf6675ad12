import { describe, expect, test } from 'vitest';
import { checkForeign } from '../../src/check/check-foreign.ts';
import { namedEditions } from '../../src/kinds/editions.ts';
import { ForeignPaper } from '../../src/manuscript/foreign-paper.ts';
import { paperRules } from '../../src/paper-rules/index.ts';
import { render } from '../../src/render.ts';
import { anySample, everySample } from '../docx/samples.ts';
import { documentIn } from '../reader/make-docx.ts';

describe('of what this tool renders, a review copy too, there is nothing to be said, not even a notice', () => {
  const all = everySample.flatMap((sample) =>
    namedEditions(anySample(sample)).map((edition) => [sample, edition] as const),
  );
  test.each(all)('%s %s', async (sample, edition) => {
    const { value } = await render(anySample(sample), { edition, draft: true });
    const paper = new ForeignPaper(documentIn(value?.docx ?? new Uint8Array()));
    expect(checkForeign(paper, paperRules)).toEqual([]);
  });
});
