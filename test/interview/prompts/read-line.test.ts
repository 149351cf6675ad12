import { describe, expect, test } from 'vitest';
import { readLine } from '../../../src/interview/prompts/read-line.ts';

const text = { is: 'text' };
const command = (name: string, before = '') => ({ is: 'command', command: name, text: before });

describe('a line that takes the place of 溪岭县委', () => {
  test.each([
    ['溪岭县委/上一题', command('back', '溪岭县委')],
    ['溪岭县委／目录', command('contents', '溪岭县委')],
    ['溪岭县委？', command('help', '溪岭县委')],
    ['溪岭县委/完', { is: 'end', text: '溪岭县委' }],
    ['溪岭县政府？', text],
    ['溪岭县委、市委', text],
    ['2025/12/31', text],
    ['溪岭县委/市委', text],
  ])('%s', (line, expected) => {
    expect(readLine(line, false, ['溪岭县委'])).toEqual(expected);
  });

  test.each([
    '溪岭县政府/上一题',
    '溪岭县委、上一题',
    '/上一提',
    '／完',
    '？怎么填',
  ])('%s is asked about, and neither kept nor obeyed', (line) => {
    expect(readLine(line, false, ['溪岭县委'])).toEqual({ is: 'unclear', notice: expect.stringMatching(/请/) });
  });
});

describe('a line of a long text', () => {
  test.each([
    ['一年来。/目录', command('contents', '一年来。')],
    ['全年检查。/完', { is: 'end', text: '全年检查。' }],
    ['全年检查了吗？', text],
    [' /甲乙', text],
    ['全年检查。/目录 ', text],
    ['/目录 ', command('contents')],
  ])('%s', (line, expected) => {
    expect(readLine(line, true, ['一年来。'])).toEqual(expected);
  });

  test.each(['/目彔', '／甲', '？什么', '全年检查。/目录'])('%s is asked about', (line) => {
    expect(readLine(line, true, ['一年来。'])).toEqual({ is: 'unclear', notice: expect.stringMatching(/请/) });
  });

  test('is not repeated whole where it is long', () => {
    expect(readLine(`/${'甲'.repeat(50)}`, true, [])).toMatchObject({
      notice: '没有以“/”开头这个指令，请删改后按回车；确是正文的，在最前面加一个空格',
    });
  });
});
