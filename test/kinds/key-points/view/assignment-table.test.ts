import { expect, test } from 'vitest';
import { keyPoints } from '../../../../src/kinds/key-points/index.ts';
import { isWideTable } from '../../../../src/layout/wide-table.ts';
import { compose } from '../../../../src/render.ts';
import { anySample } from '../../../docx/samples.ts';

test('the sample’s table of who does what stands upright', async () => {
  const sample = anySample('yunling-key-points-2026');
  const { value } = await compose(
    { ...sample, structure: { ...sample.structure, assignments: 'table' } },
    {},
    keyPoints,
  );
  const table = value?.document.blocks.find(({ type }) => type === 'table');
  expect(table?.type === 'table' && !isWideTable(table)).toBe(true);
});
