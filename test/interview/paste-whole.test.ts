import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FactsFile } from '../../src/facts/file/facts-file.ts';
import { writeFacts } from '../../src/facts/file/write-facts.ts';
import { undo } from '../../src/filling/history.ts';
import { contentsMenu } from '../../src/filling/overview/contents-menu.ts';
import { beginWhole, dropWhole, keepWhole, leaveWhole } from '../../src/filling/paste/whole-paste.ts';
import { converse } from '../../src/interview/fill-in-terminal.ts';
import { OpenSession } from '../../src/interview/open-session.ts';
import { pasteWhole } from '../../src/interview/paste-whole.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { check } from '../../src/kinds/check.ts';
import type { KeyPoints } from '../../src/kinds/key-points/facts.generated.ts';
import { keyPoints } from '../../src/kinds/key-points/index.ts';
import { factsOf } from '../facts-of.ts';
import { pointsOf } from '../kinds/key-points/facts-of.ts';
import { type Script, scriptedTerminal } from './scripted-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-'));
let files = 0;
const paper = readFileSync('test/kinds/published-key-points.txt', 'utf8').split('\n').filter(Boolean);
const entry = '把整篇粘贴进来';

function sit(facts: KeyPoints, script: Script) {
  const path = join(folder, `${files++}.json`);
  const text = writeFacts(facts);
  writeFileSync(path, text);
  const scripted = scriptedTerminal(script, 30);
  const file = new FactsFile(path, text, (to, content) => writeFileSync(to, content));
  const session = new OpenSession({
    kind: keyPoints,
    findings: check,
    facts,
    file,
    lastYear: undefined,
    terminal: scripted.terminal,
  });
  return { ...scripted, session, first: text, onDisk: () => readFileSync(path, 'utf8') };
}

const answering =
  (wish: string): Script =>
  (message, choices) => {
    if (choices?.some((name) => name.startsWith('按此拆分'))) return wish;
    return message.startsWith('请粘贴整篇') ? paper : undefined;
  };

const partsOf = (text: string) => (JSON.parse(text) as KeyPoints).parts ?? [];

describe('a whole paper pasted into the session', () => {
  test('is offered in the contents of a kind that is pasted so, and of no other', () => {
    const names = (kind: typeof keyPoints, facts: object) =>
      contentsMenu(
        new OpenSession({
          ...sit(pointsOf(), () => undefined),
          kind,
          facts,
          file: {} as FactsFile,
          findings: check,
          lastYear: undefined,
        } as never).now,
        [],
        false,
      ).choices.map(({ name }) => name);
    expect(names(keyPoints, pointsOf())).toContain('把整篇粘贴进来，由程序拆分');
    expect(names(annualReport, factsOf()).some((name) => name.startsWith(entry))).toBe(false);
  });

  test('is cut once the user has seen how, from the contents and back to it', async () => {
    let isPasted = false;
    const { session, said, asked, onDisk } = sit(pointsOf(), (message, choices) => {
      if (!choices) return paper;
      if (choices.some((name) => name.startsWith('按此拆分'))) return '按此拆分';
      if (!isPasted && choices.some((name) => name.startsWith(entry))) {
        isPasted = true;
        return entry;
      }
      return message.includes('填写目录') ? '保存并退出' : undefined;
    });
    await converse(session, () => '');
    expect(asked).toContain('识别出6个部分、21条要点，序号从头编到尾，责任单位21处，是否按此拆分？');
    expect(said.join('')).toContain('一、加强党对法治政府建设的领导');
    expect(partsOf(onDisk()).flatMap(({ tasks = [] }) => tasks)).toHaveLength(21);
    expect(onDisk()).not.toContain('没写完');
  });

  test('is one change, which is taken back at once, to the bytes that the file began with', async () => {
    const { session, first, onDisk } = sit(pointsOf(), answering('按此拆分'));
    await pasteWhole(session);
    expect(session.now.past).toHaveLength(1);
    session.takeBack(undo(session.now));
    expect(onDisk()).toBe(first);
  });

  test('stays as it came where that is wanted', async () => {
    const { session, onDisk } = sit(pointsOf(), answering('不拆分'));
    await pasteWhole(session);
    expect(partsOf(onDisk())).toEqual([{ paragraphs: paper.map((line) => line.trim()) }]);
    expect(session.now.past).toHaveLength(1);
  });

  test('goes again where it is not wanted, and can be fetched back', async () => {
    const { session, first, onDisk } = sit(pointsOf(), answering('不要了'));
    await pasteWhole(session);
    expect(onDisk()).toBe(first);
    expect(session.now.deleted.get('/parts')).toHaveLength(1);
  });

  test('is on disk while it comes, marked as unfinished', () => {
    const { session, onDisk } = sit(pointsOf(), () => undefined);
    const pasting = beginWhole(session.now);
    if (!pasting) throw new Error('not pasted so');
    session.take(keepWhole(session.now, pasting, paper.slice(0, 3)));
    expect(partsOf(onDisk())).toEqual([{ paragraphs: paper.slice(0, 3).map((line) => line.trim()) }]);
    expect(JSON.parse(onDisk()).marks).toEqual([{ path: '/parts', state: '没写完' }]);
    session.take(leaveWhole(session.now, { ...pasting, pasted: paper.slice(0, 3) }));
    expect(session.facts.marks).toHaveLength(1);
  });

  test('that is taken back in the midst leaves all as it was', () => {
    const { session, first, onDisk } = sit(pointsOf(), () => undefined);
    const pasting = beginWhole(session.now);
    if (!pasting) throw new Error('not pasted so');
    session.take(keepWhole(session.now, pasting, paper));
    session.takeBack(dropWhole(session.now, { ...pasting, pasted: paper }));
    expect(onDisk()).toBe(first);
  });
});
