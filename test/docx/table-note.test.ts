import { expect, test } from 'vitest';
import { bodyOf } from '../../src/docx/body.ts';
import { isLine } from '../../src/docx/runs/line.ts';
import { compileText } from '../../src/html/text.ts';
import { defaultProfile } from '../../src/layout/profile.ts';
import { stylesOf } from '../../src/layout/styles.ts';
import { compose } from '../../src/render.ts';
import { wholeFacts } from '../facts-of.ts';

const note = '注：数据统计截至2025年12月31日。';
const table = { columns: [{ heading: '项目' }], rows: [['行政复议案件']], note };

test('the note under a table is no larger than the table', async () => {
  const { value } = await compose(wholeFacts({ annexes: [{ title: '数据表', table }] }), { edition: 'local' });
  if (!value) throw new Error('the report was not composed');
  const lines = bodyOf(value.document, defaultProfile).flatMap(({ pieces }) => pieces.filter(isLine));
  const style = lines.find(({ spans }) => spans.some(({ text }) => text.includes('数据统计截至')))?.style ?? 'body';
  const styles = stylesOf(defaultProfile);
  expect([style, styles[style].sizePt]).toEqual(['tableNote', styles.tableCell.sizePt]);
  expect(compileText(value.document)).toContain(`\n${note}\n`);
});
