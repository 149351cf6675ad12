import { expect, test } from 'vitest';
import { fixesText } from '../../src/reporters/fixes.ts';
import { diagnosticOf } from '../check/diagnostic-of.ts';

test('each fix is told with its place, the words around it, and what it became', () => {
  const diagnostic = diagnosticOf({ place: '四', title: '引出的话' });
  const text = '重点抓好以下各项工作,落实 到位';
  const fixes = [
    { diagnostic, text, span: { start: 10, end: 11 }, replacement: '，' },
    { diagnostic, text, span: { start: 13, end: 14 }, replacement: '' },
  ];
  expect(fixesText('facts.json', fixes)).toBe(
    [
      'facts.json：自动改了 2 处',
      '  已改  四 引出的话：“抓好以下各项工作【,】落实 到位”，改为【，】',
      '  已改  四 引出的话：“下各项工作,落实【 】到位”，删去',
      '',
    ].join('\n'),
  );
});

test('a file with nothing to fix is said to be one', () => {
  expect(fixesText('facts.json', [])).toBe('facts.json：没有可以自动改的地方\n');
});
