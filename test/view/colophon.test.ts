import { expect, test } from 'vitest';
import { createView } from '../../src/kinds/annual-report/view/create-view.ts';
import { wholeFacts } from '../facts-of.ts';

function colophonOf(edition: object, printingOffices: object = {}) {
  const authority = { ...wholeFacts().authority, supervisionOffice: '县委依法治县办', printingOffices };
  return createView(wholeFacts({ authority, editions: { local: { dateOfIssue: '2026-02-10', ...edition } } }), {
    edition: 'local',
  }).colophon;
}

test('who prints stands with the day of printing, or of issue', () => {
  const printingOffices = { own: '云岭县司法局办公室' };
  expect(colophonOf({}, printingOffices)?.printDate).toBe('2026年2月10日');
  expect(colophonOf({ printDate: '2026-02-11' }, printingOffices)).toEqual({
    ccRecipients: '县委依法治县办',
    printingOffice: '云岭县司法局办公室',
    printDate: '2026年2月11日',
  });
});

test('a day does not stand alone', () => {
  expect(colophonOf({})).toMatchObject({ ccRecipients: '县委依法治县办', printingOffice: null, printDate: null });
});
