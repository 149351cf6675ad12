import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDraft, enter, paste } from '../../../src/interview/prompts/draft.ts';
import { isEnd, readCommand } from '../../../src/interview/prompts/read-command.ts';

describe('a long text', () => {
  test('is ended by /完 only, never by a blank line', () => {
    const typed = ['第一段', '', '第二段', '/完'].reduce((draft, line) => enter(draft, line, true), emptyDraft);
    expect(typed).toMatchObject({ paragraphs: ['第一段', '第二段'], done: true });
    expect(enter(emptyDraft, '', true).done).toBe(false);
  });

  test('takes a paste with blank lines inside whole, and counts it', () => {
    expect(paste(emptyDraft, '甲乙。\r\n\r\n丙丁。\n', true, true)).toEqual({
      paragraphs: ['甲乙。', '丙丁。'],
      line: '',
      notice: '收到 2 段，共 6 字',
      done: false,
    });
  });

  test('ends a paragraph at Word’s own line breaks too', () => {
    expect(paste(emptyDraft, '甲。\v乙。\u2028丙。\f丁。', true, true).paragraphs).toEqual([
      '甲。',
      '乙。',
      '丙。',
      '丁。',
    ]);
  });

  test('leaves the last line of a paste without brackets open, since more may come', () => {
    const first = paste(emptyDraft, '甲乙。\n丙', true, false);
    expect(first).toMatchObject({ paragraphs: ['甲乙。'], line: '丙' });
    expect(paste(first, '丙丁。\n/完\n', true, false)).toMatchObject({ paragraphs: ['甲乙。', '丙丁。'], done: true });
  });

  test('keeps /完 inside a bracketed paste as text', () => {
    expect(paste(emptyDraft, '甲\n/完\n乙', true, true)).toMatchObject({
      paragraphs: ['甲', '/完', '乙'],
      done: false,
    });
  });

  test('holds every character of a paste, however it is cut into pieces', () => {
    const text = fc.array(fc.stringMatching(/^[甲乙丙\t\u3000𠀀a~b]{1,30}甲$/u), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(text, fc.boolean(), (lines, bracketed) => {
        const draft = paste(emptyDraft, lines.join('\n'), true, bracketed);
        expect([...draft.paragraphs, draft.line].join('')).toBe(
          lines.map((line, index) => (index === lines.length - 1 && draft.line !== '' ? line : line.trim())).join(''),
        );
      }),
    );
  });
});

describe('a line', () => {
  test.each([
    ['云岭县司法局', true, { line: '云岭县司法局', done: false }],
    ['云岭县司法局\n', false, { line: '云岭县司法局', done: true }],
    [
      '云岭县\n司法局\n',
      false,
      { line: '云岭县司法局', done: false, notice: '粘贴了 2 行，这里只填一行，请删改后按回车' },
    ],
  ])('that %j is pasted into becomes it', (text, bracketed, draft) => {
    expect(paste(emptyDraft, text, false, bracketed)).toMatchObject(draft);
  });
});

test.each([
  ['/上一题', 'back'],
  ['／暂缺', 'pending'],
  ['、目录', 'outline'],
  ['？', 'help'],
  ['上一题', undefined],
  ['/不认识', undefined],
])('%s is the command %s', (line, command) => {
  expect(readCommand(line)).toBe(command);
});

test.each(['/完', '／完', '、完', ' /完 '])('%j ends a long text', (line) => {
  expect(isEnd(line)).toBe(true);
});
