import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FactsFile } from '../../src/facts/file/facts-file.ts';
import { writeFacts } from '../../src/facts/file/write-facts.ts';
import { withIds } from '../../src/facts/ids.ts';
import type { Command } from '../../src/filling/answers/commands.ts';
import { keep, read } from '../../src/filling/answers/keep-answer.ts';
import { obey } from '../../src/filling/answers/obey.ts';
import { undo } from '../../src/filling/history.ts';
import { restoreEntry } from '../../src/filling/lists/entries-menu.ts';
import { deleteFrom, moveBy } from '../../src/filling/lists/entry-menu.ts';
import { askQuestion } from '../../src/interview/ask-question.ts';
import { editEntries } from '../../src/interview/edit-entries.ts';
import { converse } from '../../src/interview/fill-in-terminal.ts';
import { EntriesMoved, ToUndo } from '../../src/interview/move.ts';
import { OpenSession } from '../../src/interview/open-session.ts';
import { pasteMaterial } from '../../src/interview/paste-material.ts';
import type { TextQuestion, TextReply } from '../../src/interview/prompts/text-prompt.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { check } from '../../src/kinds/check.ts';
import type { Question } from '../../src/questionnaire/question.ts';
import { questionsAt } from '../../src/questionnaire/questions.ts';
import { factsOf, wholeFacts } from '../facts-of.ts';
import { type Script, scriptedTerminal } from './scripted-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-'));
let files = 0;

function sit(facts: AnnualReport, script?: Script) {
  const path = join(folder, `${files++}.json`);
  const text = writeFacts(facts);
  writeFileSync(path, text);
  const scripted = scriptedTerminal(script, 60);
  const file = new FactsFile(path, text, (to, content) => writeFileSync(to, content));
  const session = new OpenSession({
    kind: annualReport,
    findings: check,
    facts,
    file,
    lastYear: undefined,
    terminal: scripted.terminal,
  });
  return { ...scripted, session, onDisk: () => readFileSync(path, 'utf8') };
}

const questionAt = ({ facts }: OpenSession, pointer: string) =>
  questionsAt(annualReport, facts, pointer).find((one) => one.pointer === pointer) as Question;

/** A user who answers with the words, or says the commands, that are left. */
function wishing(...wishes: readonly (string | readonly string[])[]): Script {
  const left = [...wishes];
  return () => {
    const wish = left.shift();
    if (wish === '/撤销') throw new ToUndo();
    return wish;
  };
}

describe('a change', () => {
  const facts = withIds(
    annualReport,
    wholeFacts({
      opening: { paragraphs: ['一年来，全县推进{复议}。'] },
      indicators: [{ name: '复议', value: 8 }, { name: '诉讼' }, { name: '比率', ratioOf: ['诉讼', '复议'] }],
      plan: { list: [{ heading: '抓复议', text: '办好{复议}。' }, { text: '乙' }, { text: '丙' }] },
    }),
  );
  const texts = ['行政复议', '甲县', '', '2025年12月31日', '8', '县级', '没有的{指标}'];
  const pointers = [
    '/authority/name',
    '/indicators/0/name',
    '/indicators/0/value',
    '/plan/lead',
    '/opening/paragraphs',
    '/dataAsOf',
  ];
  const lists = ['/plan/list', '/indicators'];
  const pasted = [['（一）甲。丙。', '（二）丁。戊12件。'], ['培训\t次\t4\t3', '——\t5'], ['只有一段。'], []];
  const wishes = ['按此拆分', '不拆分', '不要了', '记入', '这不是数据', '是', '不用'];
  const commands: Command[] = ['pending', 'none', 'unverified', 'verified', 'skip'];

  /** Something that a clerk does, drawn by a few numbers. */
  async function change({ session, terminal }: ReturnType<typeof sit>, kind: number, one: number, other: number) {
    const pick = <Thing>(things: readonly Thing[], number: number) => things[number % things.length] as Thing;
    const list = pick(lists, one);
    const index = other % Math.max(1, (session.facts as AnnualReport).plan?.list?.length ?? 0);
    const isThere = (session.facts as AnnualReport).plan?.list?.[index] !== undefined;
    const question = questionAt(session, pick(pointers, one));
    if (kind === 0 && question)
      session.take(keep(session.now, question, read(session.now, question, [pick(texts, other)])));
    if (kind === 1 && question) session.take(obey(session.now, question, pick(commands, other)));
    if (kind === 2 && isThere) session.goOn(deleteFrom(session.now, '/plan/list', index));
    if (kind === 3 && index > 0) session.goOn(moveBy(session.now, '/plan/list', index, 'up'));
    if (kind === 4) session.goOn(restoreEntry(session.now, list));
    if (kind === 5) {
      const text = async ({ collect }: TextQuestion): Promise<TextReply> => {
        const paragraphs = pick(pasted, other);
        if (paragraphs.length > 0) collect?.(paragraphs.slice(0, 1));
        return other % 3 === 0 ? { command: 'contents', before: paragraphs } : { paragraphs };
      };
      Object.assign(terminal, { text });
      await pasteMaterial(session, list);
    }
    if (kind === 6) {
      const commandsLeft = other % 3 === 0 ? [pick(commands, one)] : [];
      const text = async ({ collect }: TextQuestion): Promise<TextReply> => {
        collect?.(['一年来。', '受理案件12件，']);
        const command = commandsLeft.pop();
        if (command) return { command, before: ['一年来。', '受理案件12件，'] };
        return { paragraphs: other % 3 === 1 ? ['受理案件12件，办结案件6件。'] : ['一年来，全县推进{复议}。'] };
      };
      Object.assign(terminal, { text });
      await askQuestion(session, questionAt(session, '/opening/paragraphs'));
    }
  }

  test('and any number of changes, taken back as often, leave the first facts on disk, byte for byte', async () => {
    const act = fc.tuple(fc.nat(6), fc.nat(20), fc.nat(20));
    let undone = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
        const seat = sit(facts, (_message, choices) =>
          choices?.find((name) => wishes.some((wish) => name.startsWith(wish))),
        );
        const { session, onDisk } = seat;
        const first = onDisk();
        const stands: string[] = [];
        for (const [kind, one, other] of acts) {
          const { length } = session.now.past;
          const before = withoutStop(onDisk());
          await change(seat, kind, one, other);
          for (let more = length; more < session.now.past.length; more += 1) stands.push(more === length ? before : '');
        }
        const { length } = session.now.past;
        while (session.now.past.length > 0) {
          session.take(undo(session.now));
          const stood = stands.pop();
          if (stood) expect(withoutStop(onDisk())).toBe(stood);
          undone += 1;
        }
        if (length > 0) expect(onDisk()).toBe(first);
      }),
      { numRuns: 150 },
    );
    expect(undone).toBeGreaterThan(300);
  });
});

describe('/撤销', () => {
  const facts = factsOf({
    authority: { level: 'county' },
    plan: { lead: '明年：', list: [{ text: '甲' }, { text: '乙' }] },
  });
  const plan = (session: OpenSession) => (session.facts as AnnualReport).plan?.list?.map(({ text }) => text);

  test('at the menu of a list takes a deletion back, is said and is saved, and 回收 has no second one', async () => {
    const heads: string[][] = [];
    const wishes = ['1. 甲', '删除这一条', '删除', '/撤销', '本部分填完'];
    const { session, said, onDisk } = sit(facts, (message, choices = []) => {
      heads.push([...choices]);
      return wishing(wishes.shift() ?? '')(message);
    });
    const first = onDisk();
    await editEntries(session, questionAt(session, '/plan/list'), askQuestion);
    expect(plan(session)).toEqual(['甲', '乙']);
    expect(said).toEqual(['已撤销“下一年度安排 · 各项安排”的改动：1 条“乙”退回 2 条“甲、乙”\n']);
    expect(onDisk()).toBe(first);
    expect(heads.at(-1)).not.toContainEqual(expect.stringContaining('回收'));
  });

  test('at the question of an entry that goes by it leads to the list', async () => {
    const heads: string[] = [];
    const wishes: (string | undefined)[] = ['增加一条', '小标题', '/撤销', '本部分填完'];
    const { session, terminal } = sit(facts, (message) => {
      heads.push(message);
      return wishes.shift();
    });
    const script = terminal.text;
    const text = async (asked: TextQuestion): Promise<TextReply> => {
      if (wishes[0] !== '/撤销') return script(asked);
      wishes.shift();
      return { command: 'undo' };
    };
    Object.assign(terminal, { text });
    await editEntries(session, questionAt(session, '/plan/list'), askQuestion);
    expect(plan(session)).toEqual(['甲', '乙']);
    expect(heads.at(-1)).toContain('各项安排（2 条）');
  });

  test('at the question of an entry whose list is elsewhere now leads up to the contents', async () => {
    const { session, terminal } = sit(facts);
    session.goOn(deleteFrom(session.now, '/plan/list', 0));
    Object.assign(terminal, { text: async ({ begun }: TextQuestion) => ({ command: 'undo', before: begun }) });
    await expect(askQuestion(session, questionAt(session, '/plan/list/0/text'))).rejects.toThrow(EntriesMoved);
    expect(plan(session)).toEqual(['甲', '乙']);
  });

  test('at a choice shows it again, and stands in its menu once there is something to take back', async () => {
    const shown: string[][] = [];
    const wishes = ['部门', '〔撤销〕', '〔跳过〕'];
    const { session } = sit(facts, (_message, choices = []) => {
      shown.push([...choices]);
      return choices.find((name) => name.includes(wishes[0] ?? '')) && wishes.shift();
    });
    const level = questionAt(session, '/authority/level');
    for (let time = 0; time < 2; time += 1) await askQuestion(session, level);
    expect(session.facts.authority).toEqual({ level: 'county' });
    expect(shown.map((choices) => choices.includes('〔撤销〕'))).toEqual([false, true, false]);
  });

  test('where figures or a cut are asked about takes the whole paste back', async () => {
    for (const wishes of [
      ['把材料', '/撤销'],
      ['把材料', '按此拆分', '/撤销'],
    ]) {
      const material = ['（一）办好信访。交办信访件110件。', '（二）抓好培训。人人过关。'];
      const left = [...wishes, '本部分填完'];
      const { session, terminal, onDisk } = sit(facts, (message) => wishing(left.shift() ?? '')(message));
      const first = onDisk();
      Object.assign(terminal, { text: async () => ({ paragraphs: material }) });
      await editEntries(session, questionAt(session, '/plan/list'), askQuestion);
      expect([plan(session), onDisk()]).toEqual([['甲', '乙'], first]);
    }
  });

  test('in the midst of a text takes back what was written of it, then what was before', async () => {
    const opening = { ...facts, opening: { paragraphs: ['旧段。'] } };
    const { session, terminal, said, onDisk } = sit(opening);
    session.take(
      keep(
        session.now,
        questionAt(session, '/plan/lead'),
        read(session.now, questionAt(session, '/plan/lead'), ['后年：']),
      ),
    );
    const begun: (readonly string[])[] = [];
    const edits = [['旧段。', '新段。'], ['旧段。'], ['旧段。']];
    const text = async (asked: TextQuestion): Promise<TextReply> => {
      begun.push(asked.begun ?? []);
      const paragraphs = edits.shift() ?? [];
      asked.collect?.(paragraphs);
      return edits.length > 0 ? { command: 'undo', before: paragraphs } : { paragraphs };
    };
    Object.assign(terminal, { text });
    await askQuestion(session, questionAt(session, '/opening/paragraphs'));
    expect(begun).toEqual([['旧段。'], ['旧段。'], ['旧段。']]);
    expect(said).toEqual([
      '已撤销“开头 · 开头段落”的改动：“旧段。 新段。”〔没写完〕退回“旧段。”\n',
      '已撤销“下一年度安排 · 引出的话”的改动：“后年：”退回“明年：”\n',
    ]);
    expect(JSON.parse(onDisk())).toMatchObject(opening);
  });

  test('with all of a text deleted brings the text, and nothing else, back', async () => {
    const opening = { ...facts, opening: { paragraphs: ['旧段。'] } };
    const { session, terminal, said } = sit(opening);
    const replies: TextReply[] = [{ command: 'undo' }, { paragraphs: ['旧段。'] }];
    Object.assign(terminal, { text: async () => replies.shift() });
    await askQuestion(session, questionAt(session, '/opening/paragraphs'));
    expect([(session.facts as AnnualReport).opening, said]).toEqual([
      opening.opening,
      ['没有内容，“开头段落”还是原来的 1 段\n'],
    ]);
  });

  test('in the midst of a paste takes it back; lines for the figures are kept for 回收', async () => {
    for (const [pointer, kept] of [
      ['/plan/list', undefined],
      ['/indicators', ['复议\t8']],
    ] as const) {
      const { session, terminal } = sit(facts);
      const text = async ({ collect }: TextQuestion): Promise<TextReply> => {
        collect?.(['复议\t8']);
        return { command: 'undo', before: ['复议\t8'] };
      };
      Object.assign(terminal, { text });
      expect(await pasteMaterial(session, pointer)).toBe('next');
      expect([plan(session), session.now.unread.get(pointer)]).toEqual([['甲', '乙'], kept]);
    }
  });

  test('at the contents takes back what was done in a section', async () => {
    const left = ['下一年度安排', '引出的话', '后年：', '本部分填完', '/撤销', '/撤销', '保存并退出'];
    const { session, said } = sit(facts, (message) => wishing(left.shift() ?? '')(message));
    await converse(session, () => '');
    expect((session.facts as AnnualReport).plan?.lead).toBe('明年：');
    expect(said.slice(0, 2)).toEqual([
      '已撤销“下一年度安排 · 引出的话”的改动：“后年：”退回“明年：”\n',
      '没有可以撤销的改动：本次打开以后还没有改过什么\n',
    ]);
  });
});

/** AnnualReport without the place where the user stopped, which is saved with an answer that changes nothing too. */
function withoutStop(text: string): string {
  const { stoppedAt: _stoppedAt, ...facts } = JSON.parse(text) as AnnualReport;
  return writeFacts(facts as AnnualReport);
}
