import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FactsFile } from '../../src/facts/file/facts-file.ts';
import { writeFacts } from '../../src/facts/file/write-facts.ts';
import type { Command } from '../../src/filling/answers/commands.ts';
import { questionHead } from '../../src/filling/answers/question-head.ts';
import { withFacts } from '../../src/filling/session.ts';
import { askOpen } from '../../src/interview/ask-open.ts';
import { askQuestion } from '../../src/interview/ask-question.ts';
import { editEntries } from '../../src/interview/edit-entries.ts';
import { converse } from '../../src/interview/fill-in-terminal.ts';
import { fillSection } from '../../src/interview/fill-section.ts';
import { ToContents } from '../../src/interview/move.ts';
import { OpenSession as Session } from '../../src/interview/open-session.ts';
import { pasteMaterial } from '../../src/interview/paste-material.ts';
import type { TextQuestion, TextReply } from '../../src/interview/prompts/text-prompt.ts';
import type { AnnualReport } from '../../src/kinds/annual-report/facts.generated.ts';
import { annualReport } from '../../src/kinds/annual-report/index.ts';
import { sections } from '../../src/kinds/annual-report/sections.ts';
import { startFacts } from '../../src/kinds/annual-report/start-facts.ts';
import { check } from '../../src/kinds/check.ts';
import { loadFacts } from '../../src/kinds/load.ts';
import { nextQuestion } from '../../src/questionnaire/next-question.ts';
import type { Question } from '../../src/questionnaire/question.ts';
import { questionsAt } from '../../src/questionnaire/questions.ts';
import type { Section } from '../../src/questionnaire/section.ts';
import { factsOf, wholeFacts } from '../facts-of.ts';
import { Killed, type Script, scriptedTerminal } from './scripted-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-'));
let files = 0;

function sit(facts: AnnualReport, script?: Script, life?: number, path = join(folder, `${files++}.json`)) {
  const text = writeFacts(facts);
  writeFileSync(path, text);
  const scripted = scriptedTerminal(script, life);
  const file = new FactsFile(path, text, (to, content) => writeFileSync(to, content));
  const session = new Session({
    kind: annualReport,
    findings: check,
    facts,
    file,
    lastYear: undefined,
    terminal: scripted.terminal,
  });
  return { ...scripted, session, path, onDisk: () => JSON.parse(readFileSync(path, 'utf8')) as AnnualReport };
}

const report = () => '检查完毕\n';

describe('a session', () => {
  test('that is killed at any point has lost no answer, and goes on where it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (life) => {
        const { session, typed, onDisk, path } = sit(startFacts(undefined), undefined, life);
        await expect(converse(session, report)).rejects.toThrow(Killed);
        const left = readFileSync(path, 'utf8');
        expect(typed.filter((text) => !left.includes(text))).toEqual([]);
        expect(loadFacts(left).diagnostics).toEqual([]);
        const again = sit(onDisk(), undefined, 3);
        await converse(again.session, report).catch((error) => expect(error).toBeInstanceOf(Killed));
        const later = readFileSync(again.path, 'utf8');
        expect(typed.filter((text) => !later.includes(text))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('killed after the seventh answer asks the eighth', async () => {
    const whole = sit(startFacts(undefined), undefined, 20);
    await expect(converse(whole.session, report)).rejects.toThrow(Killed);
    const killed = sit(startFacts(undefined), undefined, 8);
    await expect(converse(killed.session, report)).rejects.toThrow(Killed);
    const resumed = sit(killed.onDisk(), undefined, 2);
    await expect(converse(resumed.session, report)).rejects.toThrow(Killed);
    expect(resumed.asked[1]).toBe(whole.asked[8]);
  });

  test('runs through every question to the end and names the next command', async () => {
    const { session, said, onDisk, path } = sit(startFacts(2025));
    await converse(session, report);
    expect(said.join('')).toContain(`已保存：${path}`);
    expect(said.join('')).toContain('必填的内容都有了');
    expect(said.join('')).toContain(`下一步：fazhi check ${path}`);
    expect(loadFacts(JSON.stringify(onDisk())).diagnostics).toEqual([]);
  });

  test('takes an emptied answer away, with the group that cannot stand without it', async () => {
    const withheld = { from: ['public' as const], reason: '涉密' };
    const facts = factsOf({
      authority: { name: '云岭县司法局' },
      plan: { list: [] },
      shortcomings: { list: [{ problem: '甲', withhold: withheld }] },
    });
    for (const pointer of ['/authority/name', '/shortcomings/list/0/withhold/reason']) {
      const { session } = sit(facts, () => []);
      await askQuestion(session, questionsAt(annualReport, facts, pointer)[0] as Question);
      expect(JSON.stringify(session.facts)).not.toContain(pointer.includes('name') ? '云岭县' : '涉密');
    }
    const { session, said } = sit(factsOf({ indicators: [{ name: '复议' }] }), () => []);
    await askQuestion(session, questionsAt(annualReport, session.facts, '/indicators/0/name')[0] as Question);
    expect(said).toEqual(['“名称”不能空着，未改动\n']);
  });

  test.each([
    ['/暂缺', 'pending', '暂缺'],
    ['/不涉及', 'none', '不涉及'],
  ] as const)('marks an answer with %s', async (_word, command, state) => {
    const { session, terminal } = sit(factsOf());
    Object.assign(terminal, { text: async () => ({ command }) });
    expect(await askQuestion(session, questionsAt(annualReport, factsOf(), '/dataAsOf')[0] as Question)).toBe('next');
    expect(session.facts.marks).toEqual([{ path: '/dataAsOf', state }]);
  });

  test('takes last year’s answer over, marked 待核实', async () => {
    const lastYear = factsOf({ shortcomings: { lead: '还有差距：' } });
    const { terminal, path } = sit(factsOf());
    const replies = [{ command: 'help' as const }, { command: 'reuse' as const }];
    const messages: string[] = [];
    const text = async ({ message }: { message: string }) => {
      messages.push(message);
      return replies.shift() ?? { paragraphs: [] };
    };
    const file = new FactsFile(path, readFileSync(path, 'utf8'), (to, content) => writeFileSync(to, content));
    const session = new Session({
      kind: annualReport,
      findings: check,
      facts: factsOf(),
      file,
      lastYear,
      terminal: { ...terminal, text },
    });
    await askQuestion(session, questionsAt(annualReport, factsOf(), '/shortcomings/lead')[0] as Question);
    expect(messages[0]).toContain('上年：还有差距：（输入“/沿用”照写，稍后修改）');
    expect(session.facts).toMatchObject({
      shortcomings: { lead: '还有差距：' },
      marks: [{ path: '/shortcomings/lead', state: '待核实' }],
    });
  });

  test.each([
    [
      '/opening/paragraphs',
      { opening: { paragraphs: ['旧段。', '新段。'] }, marks: [{ path: '/opening/paragraphs', state: '没写完' }] },
    ],
    [
      '/measures/sections',
      {
        measures: { sections: [{ paragraphs: ['新段。'] }] },
        marks: [{ path: '/measures/sections', state: '没写完' }],
      },
    ],
  ])('broken off in the midst of a text at %s keeps what had come', async (pointer, kept) => {
    const { session, terminal, onDisk } = sit(factsOf({ opening: { paragraphs: ['旧段。'] } }));
    Object.assign(terminal, {
      text: async ({ begun = [], collect }: TextQuestion) => {
        collect?.([...begun, '新段。']);
        throw new Killed();
      },
    });
    const question = questionsAt(annualReport, session.facts, pointer)[0] as Question;
    const asking = pointer === '/measures/sections' ? pasteMaterial(session, pointer) : askQuestion(session, question);
    await expect(asking).rejects.toThrow(Killed);
    expect(onDisk()).toMatchObject(kept);
  });

  /** A session whose user edits the opening, says something, and if asked again ends the text. */
  function sayInOpening(command: Command, edit: (begun: readonly string[]) => readonly string[], facts: AnnualReport) {
    const seat = sit(facts);
    const replies = [(before: readonly string[]): TextReply => ({ command, ...(before.length > 0 && { before }) })];
    Object.assign(seat.terminal, {
      text: async ({ begun = [], collect }: TextQuestion) => {
        const paragraphs = replies.length > 0 ? edit(begun) : begun;
        collect?.(paragraphs);
        return replies.pop()?.(paragraphs) ?? { paragraphs };
      },
    });
    return {
      ...seat,
      asking: () => askQuestion(seat.session, questionsAt(annualReport, facts, '/opening/paragraphs')[0] as Question),
    };
  }
  const oldOpening = factsOf({ opening: { paragraphs: ['旧段。'] } });

  test.each([
    ['skip', '没写完', '“开头段落”已存下现在的 2 段，代替原来的 1 段，标为〔没写完〕\n'],
    ['back', '没写完', '“开头段落”已存下现在的 2 段，代替原来的 1 段，标为〔没写完〕\n'],
    ['contents', '没写完', '“开头段落”已存下现在的 2 段，代替原来的 1 段，标为〔没写完〕\n'],
    ['unverified', '待核实', '“开头段落”已存下现在的 2 段，代替原来的 1 段，标为〔待核实〕\n'],
    ['pending', '暂缺', '“开头段落”已存下现在的 2 段，代替原来的 1 段，标为〔暂缺〕\n'],
    ['verified', undefined, '“开头段落”已存下现在的 2 段，代替原来的 1 段\n'],
  ] as const)('said %s in the midst of a text, it takes the old one’s place and says so', async (command, state, says) => {
    const { asking, said, onDisk } = sayInOpening(command, () => ['旧段改。', '新段。'], oldOpening);
    await asking();
    expect(onDisk().opening?.paragraphs).toEqual(['旧段改。', '新段。']);
    expect(onDisk().marks?.[0]?.state).toBe(state);
    expect(said[0]).toBe(says);
  });

  test.each(['help', 'edit'] as const)('said %s in the midst of a text, it goes on from there', async (command) => {
    const { asking, onDisk } = sayInOpening(command, () => ['旧段。', '新段。'], oldOpening);
    await asking();
    expect(onDisk().opening?.paragraphs).toEqual(['旧段。', '新段。']);
    expect(onDisk().marks).toBeUndefined();
  });

  test('left as it was, a text and its mark stay, and nothing is said', async () => {
    const marks = [{ path: '/opening/paragraphs', state: '待核实', note: '问县委办' } as const];
    const { asking, session, said } = sayInOpening('back', (begun) => begun, { ...oldOpening, marks });
    await asking();
    expect([(session.facts as AnnualReport).opening, session.facts.marks, said]).toEqual([
      oldOpening.opening,
      marks,
      [],
    ]);
  });

  test('left with everything deleted, a text stays as it was, which is said', async () => {
    const { asking, onDisk, said } = sayInOpening('contents', () => [], oldOpening);
    expect(await asking()).toBe('contents');
    expect([onDisk().opening, said]).toEqual([oldOpening.opening, ['没有内容，“开头段落”还是原来的 1 段\n']]);
  });

  test('last year’s text does not take the place of what was typed', async () => {
    const { asking, onDisk, said } = sayInOpening('reuse', () => ['新段。'], oldOpening);
    await asking();
    expect(onDisk().opening?.paragraphs).toEqual(['新段。']);
    expect(said).toEqual(['已输入 1 段，没有换成上年内容；要沿用的，先删去再输入“/沿用”\n']);
  });

  test('a text of which all is deleted and which is ended is taken away, which is said', async () => {
    const { session, said } = sit(oldOpening, () => []);
    await askQuestion(session, questionsAt(annualReport, oldOpening, '/opening/paragraphs')[0] as Question);
    expect([(session.facts as AnnualReport).opening, said]).toEqual([undefined, ['“开头段落”原来的 1 段已删去\n']]);
  });

  test.each([
    ['待核实', ['旧段。'], '待核实'],
    ['待核实', ['旧段改。'], undefined],
    ['没写完', ['旧段。'], undefined],
    ['暂缺', ['旧段。'], undefined],
  ] as const)('a text marked %s and ended as %j is then marked %s', async (state, paragraphs, left) => {
    const facts = { ...oldOpening, marks: [{ path: '/opening/paragraphs', state }] };
    const { session } = sit(facts, () => paragraphs);
    await askQuestion(session, questionsAt(annualReport, facts, '/opening/paragraphs')[0] as Question);
    expect(session.facts.marks?.[0]?.state).toBe(left);
  });

  test.each([
    ['/opening/paragraphs', '/opening/paragraphs/0'],
    ['/dataAsOf', '/dataAsOf'],
  ])('takes the mark 待核实 of %s at %s away with /已核实, and says so', async (pointer, path) => {
    const facts = { ...oldOpening, dataAsOf: '2025-12-31', marks: [{ path, state: '待核实' as const }] };
    const { session, said, terminal } = sit(facts);
    Object.assign(terminal, {
      text: async ({ begun }: TextQuestion) => ({ command: 'verified', ...(begun && { before: begun }) }),
    });
    expect(await askQuestion(session, questionsAt(annualReport, facts, pointer)[0] as Question)).toBe('next');
    expect(session.facts.marks).toBeUndefined();
    expect(said.join('')).toContain('的〔待核实〕已去掉');
  });

  test('has 〔已核实〕 in the menu of a choice that is marked, and takes the mark away by it', async () => {
    const facts = factsOf({
      authority: { level: 'county' },
      marks: [{ path: '/authority/level', state: '待核实' }],
    });
    const { session } = sit(facts, () => '〔已核实〕');
    await askQuestion(session, questionsAt(annualReport, facts, '/authority/level')[0] as Question);
    expect([session.facts.marks, session.facts.authority]).toEqual([undefined, { level: 'county' }]);
  });

  test('an answer that follows /待核实 stays marked, the next one does not', async () => {
    const { session, terminal } = sit(factsOf());
    const replies: TextReply[] = [
      { command: 'unverified' },
      { paragraphs: ['2025-12-31'] },
      { paragraphs: ['2025-11-30'] },
    ];
    Object.assign(terminal, { text: async () => replies.shift() });
    const question = questionsAt(annualReport, factsOf(), '/dataAsOf')[0] as Question;
    await askQuestion(session, question);
    expect(session.facts.marks).toEqual([{ path: '/dataAsOf', state: '待核实' }]);
    await askQuestion(session, question);
    expect([session.facts.dataAsOf, session.facts.marks]).toEqual(['2025-11-30', undefined]);
  });

  test('shows an answer of several paragraphs on one line of the menu', async () => {
    const shown: string[] = [];
    const { session } = sit(factsOf({ opening: { paragraphs: ['甲。', '乙。'] } }), (_message, choices = []) => {
      shown.push(...choices);
      return '本部分填完';
    });
    await fillSection(session, sections.find(({ id }) => id === 'opening') as Section);
    expect(shown).toContain('开头段落　甲。 乙。');
  });

  test('takes a text from the editor', async () => {
    const { session, terminal } = sit(factsOf(), () => '甲。\n\n乙。');
    Object.assign(terminal, { text: async () => ({ command: 'edit' }) });
    await askQuestion(session, questionsAt(annualReport, factsOf(), '/opening/paragraphs')[0] as Question);
    expect((session.facts as AnnualReport).opening?.paragraphs).toEqual(['甲。', '乙。']);
    await pasteMaterial(session, '/otherMatters/nothing');
    expect(session.facts.indicators).toBeUndefined();
  });

  test('says on which file it works when the disk is full or another program has written', () => {
    const { terminal, said, path } = sit(factsOf());
    let isFull = false;
    const write = (to: string, content: string) => {
      if (isFull) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      writeFileSync(to, content);
    };
    const file = new FactsFile(path, readFileSync(path, 'utf8'), write);
    const session = new Session({
      kind: annualReport,
      findings: check,
      facts: factsOf(),
      file,
      lastYear: undefined,
      terminal,
    });
    writeFileSync(path, 'theirs');
    session.goOn(withFacts(session.now, factsOf({ reportYear: 2025 }), '/reportYear'));
    isFull = true;
    session.goOn(withFacts(session.now, factsOf({ reportYear: 2026 }), '/reportYear'));
    session.goOn(withFacts(session.now, factsOf({ reportYear: 2027 }), '/reportYear'));
    expect(said[0]).toMatch(/^文件刚被别的程序修改，未覆盖；您的修改另存为：.*（我的修改）\.json\n$/);
    expect(said.slice(1)).toEqual([expect.stringContaining('磁盘已满）。填写的内容还在本窗口里，请先不要关闭')]);
    expect(session.place).toBeUndefined();
  });

  test('lists what is missing, and the units to ask for figures', async () => {
    const facts = wholeFacts({ plan: {}, indicators: [{ name: '信访化解', source: '县信访局' }] });
    const { session, said } = sit(facts, () => '保存并退出');
    await converse(session, report);
    expect(said.join('')).toContain('还缺 1 项');
    expect(said.join('')).toContain('县信访局：信访化解');
  });
});

describe('a figure', () => {
  const facts = factsOf({
    indicators: [{ name: '复议', value: 8 }, { name: '诉讼' }, { name: '比率', ratioOf: ['诉讼', '复议'] }],
    plan: { list: [{ heading: '抓复议', text: '办好{复议}。' }] },
  });

  test('that is renamed is renamed wherever it is used, which is said', async () => {
    const { session, said } = sit(facts, () => '行政复议');
    await askQuestion(session, questionsAt(annualReport, facts, '/indicators/0/name')[0] as Question);
    expect((session.facts as AnnualReport).plan?.list?.[0]?.text).toBe('办好{行政复议}。');
    expect(session.facts.indicators?.map(({ name, ratioOf }) => ratioOf ?? name)).toEqual([
      '行政复议',
      '诉讼',
      ['诉讼', '行政复议'],
    ]);
    expect(said).toEqual(['“复议”改为“行政复议”，用到的地方一并改了：一（一）内容、数据“比率”等于哪两项之比\n']);
  });

  test('that takes the name of another leaves the texts alone, which is said', async () => {
    const { session, said } = sit(facts, () => '诉讼');
    await askQuestion(session, questionsAt(annualReport, facts, '/indicators/0/name')[0] as Question);
    expect((session.facts as AnnualReport).plan?.list?.[0]?.text).toBe('办好{复议}。');
    expect(said.join('')).toContain('“复议”和“诉讼”各有一项，用到的地方没有改');
  });

  test('that is to be deleted says where it is used', async () => {
    const messages: string[] = [];
    const wishes = ['1. 复议', '删除这一条', '不删除', '本部分填完'];
    const { session } = sit(facts, (message) => {
      messages.push(message);
      return wishes.shift();
    });
    await editEntries(session, questionsAt(annualReport, facts, '/indicators')[0] as Question, askQuestion);
    expect(messages[2]).toContain('还有 2 处用到“复议”：一（一）内容、数据“比率”等于哪两项之比');
  });
});

describe('a question', () => {
  const facts = factsOf({
    previousPlan: [{ text: '推动行政复议规范化建设' }],
    measures: { sections: [{ heading: '规范执法', items: [{ heading: '抓培训' }, {}] }] },
  });

  test.each([
    ['/previousPlan/0/status', '上年安排的完成情况 · 推动行政复议规范化建设 · 完成情况'],
    ['/measures/sections/0/items/0/intro', '主要举措和成效 · 规范执法 · 抓培训 · 开头的话'],
    ['/measures/sections/0/items/1/intro', '主要举措和成效 · 规范执法 · 第2条 · 开头的话'],
    ['/indicators/0/value', '数据“1” · 本年数'],
    ['/authority/level', '发文机关 · 机关层级'],
  ])('at %s says of what it asks by its words', (pointer, head) => {
    expect(questionHead(annualReport, facts, questionsAt(annualReport, facts, pointer)[0] as Question)).toBe(head);
  });
});

describe('继续上次', () => {
  const second = (facts: AnnualReport, script: Script) => sit(facts, script, 2);

  test('goes where the last session stopped, not to the first gap', async () => {
    const picks = ['下一年度安排', '引出的话', '重点抓好以下工作：', '本部分填完', '保存并退出'];
    const first = sit(factsOf({ reportYear: 2025 }), () => picks.shift());
    await converse(first.session, report);
    expect(first.onDisk().stoppedAt).toBe('/plan/lead');
    const again = second(first.onDisk(), () => '继续上次');
    await expect(converse(again.session, report)).rejects.toThrow(Killed);
    expect(again.asked[1]).toBe('下一年度安排 · 各项安排（0 条）');
  });

  test('goes back to what was passed over when the end is reached', async () => {
    const facts = wholeFacts({ publication: { validity: '有效' }, stoppedAt: '/publication/validity' });
    const first = nextQuestion(
      annualReport,
      facts,
      sections.flatMap(({ pointers }) => pointers),
    );
    const again = second(facts, () => '继续上次');
    await expect(converse(again.session, report)).rejects.toThrow(Killed);
    expect(again.asked[1]).toBe(questionHead(annualReport, facts, first as Question));
  });

  test('goes to a text that was broken off', async () => {
    const facts = factsOf({
      opening: { paragraphs: ['一年来'] },
      marks: [{ path: '/opening/paragraphs', state: '没写完' }],
      stoppedAt: '/opening/paragraphs',
    });
    const again = second(facts, () => '继续上次');
    await expect(converse(again.session, report)).rejects.toThrow(Killed);
    expect(again.asked[1]).toBe('开头 · 开头段落');
  });

  test('asks for the second signatory of a joint report, and not for ever', async () => {
    const facts = factsOf({
      authority: { level: 'county' },
      editions: { superior: { signatories: [{ name: '张三', authority: '县委' }] } },
    });
    const asked: string[] = [];
    const { session } = sit(facts, (message) => {
      asked.push(message.split('\n')[0] ?? '');
      return message.includes('签发人') ? '本部分填完' : undefined;
    });
    await askOpen(session, ['/editions/superior/signatories'], askQuestion);
    expect(asked).toEqual(['报上级党委政府 · 签发人（1 条，要 2 条，署名机关各一条）']);
  });
});

describe('the contents', () => {
  test.each([
    ['a list of the section', ['各项安排', '〔目录〕']],
    ['a question of a new entry', ['各项安排', '增加一条', '/目录']],
    ['a question of an entry', ['各项安排', '1. 甲', '修改“内容”', '/目录']],
    ['material that is pasted', ['各项安排', '把材料', '/目录']],
    ['any menu', ['各项安排', '1. 甲', 'Esc']],
  ])('is reached from %s', async (_name, steps) => {
    const heads: string[] = [];
    const wishes = ['下一年度安排', ...steps, '保存并退出'];
    const facts = factsOf({ plan: { list: [{ text: '甲' }] } });
    const { session, terminal } = sit(facts, (message) => {
      heads.push(message);
      if (wishes[0] === 'Esc') {
        wishes.shift();
        throw new ToContents();
      }
      return wishes.shift();
    });
    Object.assign(terminal, { text: async () => (wishes.shift() === '/目录' ? { command: 'contents' } : {}) });
    await converse(session, report);
    expect(wishes).toEqual([]);
    expect(heads.at(-1)).toContain('填写目录');
    expect(heads.filter((head) => head.includes('填写目录'))).toHaveLength(2);
  });
});

describe('a list', () => {
  const facts = factsOf({ plan: { list: [{ text: '甲' }, { text: '乙' }] } });
  const question = questionsAt(annualReport, facts, '/plan/list')[0] as Question;
  const told = ({ plan }: AnnualReport) => plan?.list?.map(({ text }) => text);

  /** A user who follows a list of wishes. */
  const wishing = (...wishes: readonly (string | readonly string[])[]): Script => {
    const left = [...wishes];
    return () => left.shift();
  };

  test.each([
    ['moved', ['2. 乙', '上移', '本部分填完'], ['乙', '甲']],
    ['moved down', ['1. 甲', '下移', '本部分填完'], ['乙', '甲']],
    ['deleted', ['1. 甲', '删除这一条', '删除', '本部分填完'], ['乙']],
    ['not deleted after all', ['1. 甲', '删除这一条', '不删除', '本部分填完'], ['甲', '乙']],
    ['fetched back', ['1. 甲', '删除这一条', '删除', '回收', '本部分填完'], ['乙', '甲']],
    ['changed', ['1. 甲', '修改“内容”', '丙', '本部分填完'], ['丙', '乙']],
    ['added', ['增加一条', '小标题', '丁', '本部分填完'], ['甲', '乙', '丁']],
  ])('can be %s', async (_name, wishes, texts) => {
    const { session, onDisk } = sit(facts, wishing(...wishes));
    await editEntries(session, question, askQuestion);
    expect(told(session.facts as AnnualReport)).toEqual(texts);
    expect(onDisk()).toEqual(session.facts);
  });

  test('says to which edition it belongs', async () => {
    const heads: string[] = [];
    const { session } = sit(factsOf({ editions: { superior: {} } }), (message) => {
      heads.push(message.split('\n')[0] ?? '');
      return '〔跳过〕';
    });
    const signatories = questionsAt(annualReport, session.facts, '/editions/superior/signatories')[0] as Question;
    await editEntries(session, signatories, askQuestion);
    expect(heads).toEqual(['报上级党委政府 · 签发人（0 条）']);
  });

  test('takes material whole, shows the cut, offers the figures and the rate they make', async () => {
    const material = ['（一）化解矛盾', '1.办好信访。交办信访件110件，化解信访件60件。'];
    const { session, said } = sit(factsOf(), wishing(material, '按此拆分', ['交办信访件', '化解信访件'], '是'));
    await pasteMaterial(session, '/measures/sections');
    expect(said.join('')).toContain('（一）化解矛盾\n     1.办好信访');
    expect((session.facts as AnnualReport).measures?.sections).toEqual([
      {
        heading: '化解矛盾',
        items: [{ heading: '办好信访', intro: '交办信访件{交办信访件}，化解信访件{化解信访件}。' }],
      },
    ]);
    expect(session.facts.indicators?.map(({ name, value, ratioOf }) => [name, value ?? ratioOf])).toEqual([
      ['交办信访件', 110],
      ['化解信访件', 60],
      ['化解率', ['化解信访件', '交办信访件']],
    ]);
  });

  test.each([
    ['/measures/sections', '不拆分，原样', [{ paragraphs: ['（一）甲。乙。', '（二）丙。丁。'] }]],
    ['/measures/sections', '不要了', []],
    [
      '/plan/list',
      '按此拆分',
      [
        { heading: '甲', text: '乙。' },
        { heading: '丙', text: '丁。' },
      ],
    ],
    [
      '/leadership/items',
      '按此拆分',
      [
        { heading: '甲', intro: '乙。' },
        { heading: '丙', intro: '丁。' },
      ],
    ],
    [
      '/shortcomings/list',
      '按此拆分',
      [
        { heading: '甲', problem: '乙', id: '甲' },
        { heading: '丙', problem: '丁', id: '丙' },
      ],
    ],
  ])('material pasted into %s is on disk before it is cut, and then: %s', async (pointer, wish, entries) => {
    const { session, path } = sit(factsOf(), (message) => {
      if (message.startsWith('请粘贴')) return ['（一）甲。乙。', '（二）丙。丁。'];
      expect(readFileSync(path, 'utf8')).toContain('（一）甲。乙');
      return wish;
    });
    await pasteMaterial(session, pointer);
    expect(
      pointer
        .split('/')
        .slice(1)
        .reduce((value: never, step) => value[step], session.facts as never),
    ).toEqual(entries);
  });

  test('that was ended is not marked 没写完, cut or uncut', async () => {
    for (const wish of ['按此拆分', '不拆分，原样']) {
      const { session, terminal } = sit(factsOf(), () => wish);
      const material = ['（一）甲。乙。', '（二）丙。丁。'];
      Object.assign(terminal, {
        text: async ({ collect }: TextQuestion) => {
          collect?.(material);
          return { paragraphs: material };
        },
      });
      await pasteMaterial(session, '/plan/list');
      expect([(session.facts as AnnualReport).plan?.list?.length, session.facts.marks]).toEqual([2, undefined]);
    }
  });

  test('takes the tabs after Word’s own ordinals for blanks', async () => {
    const material = ['（一）\t规范执法。检查\t企业。', '（二）\t抓好培训。人人过关。'];
    const { session, said } = sit(factsOf(), wishing(material, '按此拆分'));
    await pasteMaterial(session, '/measures/sections');
    expect(said.join('')).not.toMatch(/不符合要求|没有认出/);
    expect((session.facts as AnnualReport).measures?.sections).toEqual([
      { heading: '规范执法', paragraphs: ['检查 企业。'] },
      { heading: '抓好培训', paragraphs: ['人人过关。'] },
    ]);
  });

  test.each([
    ['记入', [], ['复议', '培训']],
    ['这不是数据', [{ heading: '复议 196', paragraphs: ['培训 4'] }], undefined],
  ])('a table among the measures is figures or text, as the user says: %s', async (wish, sections, names) => {
    const { session } = sit(factsOf(), wishing(['复议\t196', '培训\t4'], wish));
    await pasteMaterial(session, '/measures/sections');
    expect((session.facts as AnnualReport).measures?.sections).toEqual(sections);
    expect(session.facts.indicators?.map(({ name }) => name)).toEqual(names);
  });

  test('material is kept that was followed by a command instead of /完', async () => {
    const { session, terminal } = sit(factsOf());
    Object.assign(terminal, { text: async () => ({ command: 'contents', before: ['检查企业。'] }) });
    await pasteMaterial(session, '/measures/sections');
    expect((session.facts as AnnualReport).measures?.sections).toEqual([{ paragraphs: ['检查企业。'] }]);
    expect(session.facts.marks).toEqual([{ path: '/measures/sections', state: '没写完' }]);
  });

  test.each([
    ['in which no figure is found', ['各单位情况如下'], undefined, ['各单位情况如下'], []],
    ['that is not wanted', ['复议\t196', '培训\t4'], '不要', ['复议\t196', '培训\t4'], []],
    ['of which a row is not understood', ['复议\t196', '——\t4'], '记入', ['——\t4'], ['复议']],
  ])('a paste among the figures %s is kept for 回收', async (_name, lines, wish, kept, names) => {
    const begun: (readonly string[] | undefined)[] = [];
    const { session, terminal } = sit(factsOf(), wishing(...(wish ? [wish] : []), '本部分填完'));
    Object.assign(terminal, {
      text: async (asked: TextQuestion) => {
        begun.push(asked.begun);
        return { paragraphs: begun.length === 1 ? lines : [] };
      },
    });
    await pasteMaterial(session, '/indicators');
    expect(session.facts.indicators?.map(({ name }) => name) ?? []).toEqual(names);
    await pasteMaterial(session, '/indicators', session.now.unread.get('/indicators'));
    expect(begun[1]).toEqual(kept);
  });

  test('says what comes of material, and goes on with what has been pasted', async () => {
    const { session, terminal, said } = sit(factsOf());
    const replies: TextReply[] = [{ command: 'help', before: ['检查企业。'] }];
    Object.assign(terminal, {
      text: async ({ begun = [] }: TextQuestion) => replies.shift() ?? { paragraphs: [...begun, '抓好培训。'] },
    });
    await pasteMaterial(session, '/measures/sections');
    expect(said[0]).toContain('程序按（一）、1.、一是拆开');
    expect((session.facts as AnnualReport).measures?.sections).toEqual([{ paragraphs: ['检查企业。', '抓好培训。'] }]);
  });

  test('takes a table of figures into the indicators', async () => {
    const { session } = sit(
      factsOf({ indicators: [{ name: '复议', value: 1 }] }),
      wishing(['复议\t件\t196\t172', '培训\t次\t4\t3'], '记入'),
    );
    await pasteMaterial(session, '/indicators');
    expect(session.facts.indicators).toEqual([
      { name: '复议', value: 196, unit: '件', previous: 172, id: '复议' },
      { name: '培训', value: 4, unit: '次', previous: 3, id: '培训' },
    ]);
  });
});
