import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFacts } from '../../src/facts/file/write-facts.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { factsOf } from '../facts-of.ts';
import { openTerminal } from './pty.ts';

const enter = '';
const on = '\u001b[200~';
const off = '\u001b[201~';

function factsFile(facts: AnnualReport): string {
  const path = join(mkdtempSync(join(tmpdir(), 'fazhi-')), 'facts.json');
  writeFileSync(path, writeFacts(facts));
  return path;
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as AnnualReport;
const fazhi = (...args: string[]) =>
  execFileSync(process.execPath, ['dist/cli.cjs', ...args], { encoding: 'utf8', stdio: 'pipe' });
const base = factsOf({ reportYear: 2025, authority: { name: '云岭县司法局', level: 'department' } });

describe('a session in a terminal', { timeout: 180_000 }, () => {
  test('goes from an empty file to a finished .docx', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fazhi-'));
    fazhi('new', folder, '--year', '2025');
    const path = join(folder, 'facts.json');
    const basics = openTerminal(['fill', path]);
    await basics.reply('继续上次（停在“发文机关 · 机关全称”）', enter);
    await basics.reply('署名、标题用的全称。', '云岭县司法局');
    await basics.reply('正文里的简称。', '县司法局');
    await basics.reply('决定报给谁', '5');
    await basics.reply('怎样称呼本地或本机关', '我局');
    await basics.reply('上级机关 · 上级党委', '县委');
    await basics.reply('上级机关 · 上级政府', '县政府');
    await basics.reply('上一级主管部门', '/目录');
    await basics.reply('填写中（7/', '\u001b[B'.repeat(30));
    await basics.see('还缺4项');
    expect(await basics.exit).toBe(0);
    await paste(
      path,
      'measures',
      '（一）规范执法\n\n1.抓培训。组织培训很多。一是轮训。全员参加。二是考核。逐人过关。\n',
    );
    await paste(path, 'leadership', '局长主持会议，研究法治建设。');
    await paste(path, 'shortcomings', '案卷质量不高，主要是培训不够。');
    await paste(path, 'plan', '1.加强培训。轮训一遍。');
    expect(fazhi('check', path)).toContain('须改正 0 处');
    fazhi('render', path, '--out-dir', folder);
    expect(readdirSync(folder).filter((file) => file.endsWith('.docx'))).toHaveLength(1);
    expect(read(path).measures?.sections?.[0]?.items?.[0]?.points).toHaveLength(2);
  });

  test('takes whole key points at one paste, shown and asked once, to the .docx', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fazhi-'));
    fazhi('new', folder, '--kind', 'key-points', '--year', '2026');
    const path = join(folder, 'facts.json');
    fazhi('fill', path, '--set', '/authority/name=青岚县人民政府', '--set', '/authority/level=county');
    const paper = ['published-notice', 'published-key-points'].map((name) =>
      readFileSync(`test/kinds/${name}.txt`, 'utf8'),
    );
    const session = openTerminal(['fill', path]);
    await session.see('把整篇粘贴进来，由程序拆分');
    await session.send('\u001b[B\r');
    await session.see('请粘贴整篇');
    await session.send(`${on}${paper.join('').replaceAll('\n', '\r')}${off}`);
    await session.see('收到');
    await session.send('\r/完\r');
    await session.see('识别出6个部分、21条要点，序号从头编到尾，责任单位21处');
    await session.send('\r');
    await session.see('已按此拆分');
    session.kill();
    await session.exit;
    const parts = (JSON.parse(readFileSync(path, 'utf8')) as { parts: { tasks: object[] }[] }).parts;
    expect(parts.flatMap(({ tasks }) => tasks)).toHaveLength(21);
    expect(fazhi('check', path, '--stage', 'draft')).toContain('须改正 0 处');
    fazhi('render', path, '--out-dir', folder);
    expect(readdirSync(folder).filter((file) => file.endsWith('.docx'))).toHaveLength(1);
  });

  test('killed after an answer has it on disk, lets a second session take over the lock, and asks the next', async () => {
    const path = factsFile(base);
    const first = openTerminal(['fill', path]);
    await first.reply('继续上次', enter);
    await first.reply('正文里的简称。', '县司法局');
    await first.reply('怎样称呼', '我局');
    await first.see('上级党委');
    expect(existsSync(`${path}.lock`)).toBe(true);
    first.kill();
    await first.exit;
    expect(read(path).authority).toMatchObject({ shortName: '县司法局', selfReference: '我局' });
    const second = openTerminal(['fill', path]);
    await second.see('继续上次（停在“发文机关 · 上级机关 · 上级党委”）');
    second.kill();
  });

  test('broken off by Ctrl-C says where everything is, leaves no lock and exits with 130', async () => {
    const path = factsFile(base);
    const session = openTerminal(['fill', path]);
    await session.reply('继续上次', enter);
    await session.reply('正文里的简称。', '县司法局');
    await session.see('怎样称呼');
    await session.send('半句');
    await session.send('\u0003');
    expect(await session.exit).toBe(130);
    expect(session.shown()).toContain(`已中断。此前填写的内容都已保存在：${path}`);
    expect(existsSync(`${path}.lock`)).toBe(false);
    expect(read(path).authority).toMatchObject({ shortName: '县司法局' });
  });

  test('ended by Ctrl-D at a menu is broken off in the same way', async () => {
    const session = openTerminal(['fill', factsFile(base)]);
    await session.see('保存并退出');
    await session.send('\u0004');
    expect(await session.exit).toBe(130);
  });

  test('goes back, changes an answer and keeps the place, 40 columns wide', async () => {
    const path = factsFile(base);
    const session = openTerminal(['fill', path], { columns: 40 });
    await session.reply('继续上次', enter);
    await session.reply('正文里的简称。', '县司法');
    await session.reply('怎样称呼', '/上一题');
    await session.reply('›县司法', '局');
    await session.see('自称');
    await session.reply('怎样称呼', '我局');
    await session.see('上级党委');
    session.kill();
    expect(read(path).authority).toMatchObject({ shortName: '县司法局', selfReference: '我局' });
  });

  test('obeys a command behind a prefilled answer, asks about what is none, and saves neither', async () => {
    const path = factsFile(base);
    const session = openTerminal(['fill', path]);
    await session.reply('继续上次', enter);
    await session.reply('正文里的简称。', '县司法局');
    await session.reply('怎样称呼', '/上一题');
    await session.reply('›县司法局', '/目彔');
    await session.see('这一行里有“/目彔”');
    session.kill();
    expect(read(path).authority).toMatchObject({ shortName: '县司法局' });
  });

  test('takes back by /撤销, at a question and at a menu, to the bytes that the file began with', async () => {
    const path = factsFile(base);
    const first = readFileSync(path, 'utf8');
    const session = openTerminal(['fill', path]);
    await session.reply('继续上次', enter);
    await session.reply('正文里的简称。', '县司法局');
    await session.reply('怎样称呼', '我局');
    await session.reply('上级党委', '/撤销');
    await session.see('已撤销“发文机关 · 自称”的改动：“我局”退回（未填写）');
    await session.reply('上级党委', '/目录');
    await session.see('保存并退出');
    await session.send('/撤销');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await session.send('\r');
    await session.see('已撤销“发文机关 · 机关简称”的改动：“县司法局”退回（未填写）');
    await expect.poll(() => readFileSync(path, 'utf8'), { timeout: 50_000 }).toBe(first);
    session.kill();
  });

  test('edits a long text in place, wide characters and all, and takes back by Ctrl-Z', async () => {
    const path = factsFile({ ...base, opening: { paragraphs: ['一年来，全县依法行政。', '成效明显。'] } });
    const session = openTerminal(['fill', path, '--section', 'opening'], { columns: 40 });
    await session.reply('本部分填完，返回目录', '开头段落');
    await session.see('收到2段，共16字');
    await session.send('\u001b[A\u001b[A\u001b[F');
    await session.send('\u001b[D\u007f\u007f');
    await session.see('依法。');
    await session.send('\u001a\u001a');
    await session.send('\u001b[H');
    await session.send('总之，');
    await session.see('›总之，一年来，全县依法行政。');
    await session.send('\u0004');
    const kept = () => [read(path).opening?.paragraphs, read(path).marks];
    await expect.poll(kept, { timeout: 50_000 }).toEqual([['总之，一年来，全县依法行政。', '成效明显。'], undefined]);
    session.kill();
  });

  test('killed in the midst of a text has its finished sentences on disk, marked 没写完, and goes on there', async () => {
    const path = factsFile(base);
    const session = openTerminal(['fill', path, '--section', 'opening']);
    await session.reply('接着填：开头段落', enter);
    await session.see('另起一行');
    for (const letter of '全县推进。还') await session.send(letter);
    await session.see('推进。还');
    session.kill();
    await session.exit;
    expect(read(path)).toMatchObject({
      opening: { paragraphs: ['全县推进。'] },
      marks: [{ path: '/opening/paragraphs', state: '没写完' }],
    });
    const again = openTerminal(['fill', path]);
    await again.reply('继续上次（停在“开头 · 开头段落”）', enter);
    await again.see('收到1段，共5字');
    again.kill();
  });

  test('broken off by Ctrl-C in the midst of a text has the open sentence too', async () => {
    const path = factsFile(base);
    const session = openTerminal(['fill', path, '--section', 'opening']);
    await session.reply('接着填：开头段落', enter);
    await session.see('另起一行');
    for (const letter of '半句') await session.send(letter);
    await session.see('半句');
    await session.send('\u0003');
    expect(await session.exit).toBe(130);
    expect(read(path).opening?.paragraphs).toEqual(['半句']);
  });

  test('does nothing on a paste into a menu or Ctrl-Z, and goes to the contents by Esc', async () => {
    const path = factsFile(base);
    const session = openTerminal(['fill', path, '--section', 'plan']);
    await session.see('返回目录');
    await session.send(`${on}本部分填完，返回目录\r${off}`);
    await session.send('\u001a');
    await session.reply('返回目录', '各项安排');
    await session.see('增加一条（安排）');
    await session.send('\u001b');
    await session.see('保存并退出');
    await session.send('3\r');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await session.reply('保存并退出', '保存并退出');
    expect(await session.exit).toBe(0);
  });

  test('takes what an editor saves letter for letter', async () => {
    const path = factsFile(base);
    const editor = join(path, '..', 'editor.sh');
    writeFileSync(editor, '#!/bin/sh\nprintf 望川市 >> "$1"\n', { mode: 0o755 });
    const session = openTerminal(['fill', path, '--section', 'opening'], { env: { EDITOR: editor } });
    await session.reply('接着填：开头段落', enter);
    await session.reply('另起一行输入“/完”结束', '/编辑');
    await session.see('引出的话');
    session.kill();
    expect(read(path).opening).toEqual({ paragraphs: ['望川市'] });
  });

  test('goes on where the machine has no editor', async () => {
    const session = openTerminal(['fill', factsFile(base), '--section', 'opening'], {
      env: { EDITOR: 'no-such-editor' },
    });
    await session.reply('接着填：开头段落', enter);
    await session.reply('另起一行输入“/完”结束', '/编辑');
    await session.see('本机没有找到编辑器，请直接在这里输入或粘贴');
    await session.see('另起一行输入“/完”结束');
    session.kill();
  });

  test('names what is not seen, in a menu as in a question, so that no name commands the terminal', async () => {
    const path = factsFile({ ...base, measures: { sections: [{ heading: '规范\u202e执法' }] } });
    const session = openTerminal(['fill', path, '--section', '主要举措和成效']);
    await session.reply('各节', '\u001b[B'.repeat(3));
    await session.reply('1.规范‹U+202E›执法', '\u001b[B');
    await session.see('规范‹U+202E›执法');
    session.kill();
    await session.exit;
  });

  test('shows the line that is chosen, however low the window', async () => {
    const session = openTerminal(['fill', factsFile(base)], { rows: 10 });
    await session.see('❯继续上次');
    const [screen = ''] = session.shown().split('上下键选择').slice(-2);
    expect(screen).not.toContain('下一年度安排');
    session.kill();
  });

  test('is refused while another is open', async () => {
    const path = factsFile(base);
    const first = openTerminal(['fill', path]);
    await first.see('保存并退出');
    const second = openTerminal(['fill', path]);
    expect(await second.exit).toBe(2);
    expect(second.shown()).toContain('该文件正在另一窗口填写（今天');
    first.kill();
  });

  const long = [0, 1, 2].map((index) => `${index}${'依法行政　𠀀a~b'.repeat(600)}`.slice(0, 5000));
  test.each([
    ['with brackets', `${on}${long.join('\n\n')}\n${off}`],
    ['without brackets', `${long.join('\r\r')}\r`],
  ])('takes three paragraphs of 5,000 characters %s whole, and the next question is untouched', async (_name, text) => {
    const path = factsFile(base);
    const session = openTerminal(['fill', path, '--section', 'opening']);
    await session.reply('接着填：开头段落', enter);
    await session.see('另起一行输入“/完”结束');
    await session.send(text);
    await session.see('收到3段');
    await session.reply('收到3段', '/完');
    await session.see('引出的话');
    session.kill();
    expect(read(path).opening).toEqual({ paragraphs: long });
    expect(read(path).honours).toBeUndefined();
  });
});

test('without a terminal is one sentence and 2', () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['dist/cli.cjs', 'fill', factsFile(base)], {
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^这里没有终端，.*--answers .*--set .*\n$/);
});

/** Pastes material into the list of a section, has it cut as proposed, and leaves. */
async function paste(path: string, section: string, material: string): Promise<void> {
  const session = openTerminal(['fill', path, '--section', section]);
  if (section === 'measures') await session.reply('把这一节的材料整段粘贴进来', enter);
  else {
    await session.reply('本部分填完，返回目录', '3');
    await session.reply('由程序拆分', enter);
  }
  await session.see('请粘贴正文');
  await session.send(`${on}${material}\n${off}`);
  await session.reply('收到', '/完');
  if (/[.（]/.test(material)) await session.reply('是否按此拆分？', enter);
  else await session.see('（1条）');
  await session.send('\u0003');
  expect(await session.exit).toBe(130);
}
