import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { manuscriptOf } from '../../src/manuscript/manuscript-of.ts';
import { writtenFigures } from '../../src/reporters/written-figures.ts';
import { fazhi, temporaryFolder } from '../cli/fake-io.ts';
import { partsOf } from '../docx/read-docx.ts';
import { factsOf } from '../facts-of.ts';

const told = (texts: readonly string[]) =>
  writtenFigures(
    manuscriptOf(annualReport, factsOf({ measures: { sections: [{ heading: '甲', paragraphs: texts }] } } as never)),
  );

test('every figure is told with what it is of, its sentence, and where the same thing is told again', () => {
  const figures = told(['全县建成人民调解委员会216个。', '现有人民调解委员会261个，培训12人次。']);
  expect(figures.map(({ written }) => written)).toEqual(['216个', '261个', '12人次']);
  expect(figures[0]).toMatchObject({
    thing: expect.stringContaining('人民调解委员会'),
    sentence: '全县建成人民调解委员会216个。',
  });
  expect(figures[0]?.again).toContain('（261个）');
  expect(figures[2]?.again).toBe('');
});

test('days, ordinals and names are no figures', () => {
  expect(told(['2025年第3次会议印发《办法12件》，于6月1日施行。'])).toEqual([]);
});

test('the command makes the sheet of a paper that it did not make', async () => {
  const folder = temporaryFolder();
  const paper = join(folder, '报告.txt');
  writeFileSync(paper, '关于2025年工作情况的报告\n县委：\n一、主要举措\n全年受理行政复议申请196件，审结178件。\n');
  const sheet = join(folder, '核对表.docx');
  await fazhi('check', paper, '--figures-sheet', sheet);
  const xml = partsOf(new Uint8Array(readFileSync(sheet)))['word/document.xml'] ?? '';
  expect(xml).toContain('196件');
  expect(xml).toContain('178件');
});
