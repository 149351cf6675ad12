import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEnd, readCommand } from '../../../src/filling/answers/commands.ts';
import { beginWith, type Draft, enter, paste } from '../../../src/interview/prompts/draft.ts';
import { insert, lineOf, paragraphsOf } from '../../../src/interview/prompts/text-area.ts';

const long = { multiline: true, known: [] };
const line = { multiline: false, known: [''] };
const empty = beginWith([], true);

/** The draft after a line is typed and entered. */
const type = (draft: Draft, text: string, kind = long) => enter({ ...draft, area: insert(draft.area, text) }, kind);
const told = ({ area, notice, done }: Draft) => ({ paragraphs: paragraphsOf(area), line: lineOf(area), notice, done });

describe('a long text', () => {
  test('is ended by /完 only, never by a blank line', () => {
    const typed = ['第一段', '', '第二段', '/完'].reduce((draft, text) => type(draft, text), empty);
    expect(told(typed)).toMatchObject({ paragraphs: ['第一段', '第二段'], done: true });
    expect(type(empty, '').done).toBe(false);
  });

  test('takes a paste with blank lines inside whole, and counts it', () => {
    expect(told(paste(empty, '甲乙。\r\n\r\n丙丁。\n', long, true))).toEqual({
      paragraphs: ['甲乙。', '丙丁。'],
      line: '',
      notice: '收到 2 段，共 6 字',
      done: false,
    });
  });

  test('ends a paragraph at Word’s own line breaks too', () => {
    expect(told(paste(empty, '甲。\v乙。\u2028丙。\f丁。', long, true)).paragraphs).toEqual([
      '甲。',
      '乙。',
      '丙。',
      '丁。',
    ]);
  });

  test('leaves the last line of a paste without brackets open, since more may come', () => {
    const first = paste(empty, '甲乙。\n丙', long, false);
    expect(told(first)).toMatchObject({ paragraphs: ['甲乙。', '丙'], line: '丙' });
    expect(told(paste(first, '丁。\n/完\n', long, false))).toMatchObject({
      paragraphs: ['甲乙。', '丙丁。'],
      done: true,
    });
  });

  test('keeps /完 inside a bracketed paste as text', () => {
    expect(told(paste(empty, '甲\n/完\n乙', long, true))).toMatchObject({
      paragraphs: ['甲', '/完', '乙'],
      done: false,
    });
  });

  test('keeps what follows a line of /完 in a paste without brackets', () => {
    const draft = told(paste(empty, '甲\n/完\n乙\n', long, false));
    expect(draft).toMatchObject({ paragraphs: ['甲', '/完', '乙'], done: false });
  });

  test('takes a paste in the midst of a paragraph there', () => {
    const draft = { ...empty, area: { text: '甲丁', cursor: 1 } };
    expect(told(paste(draft, '乙\n丙', long, true)).paragraphs).toEqual(['甲乙', '丙丁']);
  });

  test('holds every character of a paste, however it is cut into pieces', () => {
    const text = fc.array(fc.stringMatching(/^[甲乙丙\t\u3000𠀀a~b]{1,30}甲$/u), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(text, fc.boolean(), (lines, bracketed) => {
        const { area } = paste(empty, lines.join('\n'), long, bracketed);
        expect(area.text.trimEnd()).toBe(lines.join('\n'));
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
    expect(told(paste(beginWith([], false), text, line, bracketed))).toMatchObject(draft);
  });
});

test.each([
  ['/上一题', 'back'],
  ['／暂缺', 'pending'],
  ['、目录', 'contents'],
  ['？', 'help'],
  ['上一题', undefined],
  ['/不认识', undefined],
])('%s is the command %s', (line, command) => {
  expect(readCommand(line)).toBe(command);
});

test.each(['/完', '／完', '、完', ' /完 '])('%j ends a long text', (line) => {
  expect(isEnd(line)).toBe(true);
});
