import { render } from '@inquirer/testing';
import { describe, expect, test, vi } from 'vitest';
import { textPrompt } from '../../../src/interview/prompts/text-prompt.ts';

const quiet = () => new Promise((resolve) => setTimeout(resolve, 80));
const on = '\u001b[200~';
const off = '\u001b[201~';

async function ask(question: Partial<Parameters<typeof textPrompt>[0]>) {
  const screen = await render(textPrompt, { message: '机关全称\n  署名用的全称。', ...question });
  const lastLine = () => screen.getScreen().split('\n').at(-1);
  return { ...screen, lastLine };
}

describe('a line', () => {
  test('is typed and entered', async () => {
    const { answer, events, getScreen } = await ask({});
    events.type('云岭县');
    expect(getScreen()).toMatchInlineSnapshot(`
      "机关全称
        署名用的全称。
      ？说明　/上一题　/撤销　/跳过　/暂缺　/待核实　/不涉及　/目录
      › 云岭县"
    `);
    events.keypress('enter');
    await quiet();
    await expect(answer).resolves.toEqual({ paragraphs: ['云岭县'] });
  });

  test('begins with the current answer, which can be edited', async () => {
    const { answer, events, lastLine } = await ask({ initial: '云岭县' });
    expect(lastLine()).toBe('› 云岭县');
    events.keypress('backspace');
    expect(lastLine()).toBe('› 云岭');
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ paragraphs: ['云岭'] });
  });

  test('that will not do stays for correction', async () => {
    const { answer, events, getScreen } = await ask({
      refuse: ([text = '']) => (text.endsWith('局') ? undefined : '填写不符合要求：要写全称'),
    });
    events.type('云岭县');
    events.keypress('enter');
    await quiet();
    expect(getScreen().split('\n').slice(-2)).toEqual(['填写不符合要求：要写全称', '› 云岭县']);
    events.type('局');
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ paragraphs: ['云岭县局'] });
  });

  test('that is a misspelt command is not taken for the answer', async () => {
    const { events, getScreen } = await ask({});
    events.type('/完');
    events.keypress('enter');
    await quiet();
    expect(getScreen()).toContain('没有“/完”这个指令');
  });

  test('can be a command', async () => {
    const { answer, events } = await ask({});
    events.type('/上一题');
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ command: 'back' });
  });
});

describe('a long text', () => {
  const long = [5000, 5000, 5000].map((length, index) =>
    `${index}${'法治　政府𠀀a~b'.repeat(length)}`.slice(0, length),
  );

  test.each([
    ['with brackets', `${on}${long.join('\n\n')}\n${off}`],
    ['without brackets', `${long.join('\r\n\r\n')}\r`],
  ])('of three paragraphs of 5,000 characters pasted %s arrives letter for letter', async (_name, text) => {
    const { answer, events, getScreen } = await ask({ multiline: true });
    events.type(text);
    await quiet();
    expect(getScreen()).toContain('收到 3 段');
    events.type('/完');
    events.keypress('enter');
    await quiet();
    await expect(answer).resolves.toEqual({ paragraphs: long });
  });

  test('is ended by Ctrl-D, the open line included', async () => {
    const { answer, events } = await ask({ multiline: true });
    events.type('甲乙');
    events.keypress({ name: 'd', ctrl: true });
    await expect(answer).resolves.toEqual({ paragraphs: ['甲乙'] });
  });

  test('says what had come before a command, and goes on from what has come already', async () => {
    const kept: (readonly string[])[] = [];
    const collect = (paragraphs: readonly string[]) => void kept.push(paragraphs);
    const { answer, events, getScreen } = await ask({ multiline: true, begun: ['第一段。'], collect });
    expect(getScreen()).toContain('收到 1 段，共 4 字');
    for (const line of ['第二段。', '/待核实']) {
      events.type(line);
      events.keypress('enter');
      await quiet();
    }
    await expect(answer).resolves.toEqual({ command: 'unverified', before: ['第一段。', '第二段。'] });
    expect(kept.at(-1)).toEqual(['第一段。', '第二段。']);
  });

  test('is never ended by Enter', async () => {
    const done = vi.fn();
    const { answer, events } = await ask({ multiline: true });
    answer.then(done);
    events.type('甲');
    for (const _time of [1, 2, 3]) {
      events.keypress('enter');
      await quiet();
    }
    expect(done).not.toHaveBeenCalled();
    events.type('/目录');
    events.keypress('enter');
    await expect(answer).resolves.toEqual({ command: 'contents', before: ['甲'] });
  });
});
