import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { appraisePaper } from '../../../src/kinds/annual-report/appraise.ts';
import { ForeignPaper } from '../../../src/manuscript/foreign-paper.ts';
import { documentIn, docxOf, p, r } from '../../reader/make-docx.ts';
import { fazhi, fileIn, temporaryFolder } from '../fake-io.ts';

const report = docxOf({
  body: [
    p('云岭县人民政府2025年法治政府建设情况报告'),
    p('一、主要举措和成效'),
    p('（一）强化监督。落实机制体制,办结率100%。'),
    p('二、存在的不足和原因'),
    p('全年办理4881余件，由于力量不足没有办完。'),
    p('三、主要负责人履行第一责任人职责情况'),
    p('县长主持会议4次。'),
    p('四、2026年工作安排'),
    p('充实执法力量。'),
  ].join(''),
});

describe('a Word file', () => {
  test('is checked for words and figures, and places are those that a reader names', async () => {
    const path = fileIn(temporaryFolder(), '报告.docx', report);
    const { code, out, err } = await fazhi('check', path);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('请核实  一（一） 正文：“机制体制”应为“体制机制”');
    expect(out).toContain('          落实【机制体制】,办结率100%。\n');
    expect(out).toContain('请核实  二、 正文：“4881余”：确数后面不用“余、多”');
    expect(out).not.toContain('说明');
  });

  test('gives exit code 1 where a finding reaches the level that fails', async () => {
    const path = fileIn(temporaryFolder(), '报告.docx', report);
    expect((await fazhi('check', path, '--fail-on', 'warning')).code).toBe(1);
  });

  test('may be checked by some rules alone', async () => {
    const { out } = await fazhi('check', fileIn(temporaryFolder(), '报告.docx', report), '--only', 'figures');
    expect(out).toContain('4881余');
    expect(out).not.toContain('机制体制');
  });

  test('has its findings in every machine format, the paragraph as the line', async () => {
    const path = fileIn(temporaryFolder(), '报告.docx', report);
    const [json] = JSON.parse((await fazhi('check', path, '--format', 'json')).out);
    const found = json.diagnostics.find(({ message = '' }) => message.includes('机制体制'));
    expect(found).toMatchObject({ path: '/blocks/2/text', place: '一（一）', span: { start: 2, end: 6 } });
    const sarif = JSON.parse((await fazhi('check', path, '--format', 'sarif')).out);
    const result = sarif.runs[0].results.find((one: { message: { text: string } }) =>
      one.message.text.includes('机制体制'),
    );
    expect(result.locations[0]).toMatchObject({
      physicalLocation: { region: { startLine: 3, startColumn: 11, endLine: 3, endColumn: 15 } },
      logicalLocations: [{ name: '一（一）' }],
    });
    expect(result.fixes).toBeUndefined();
    expect((await fazhi('check', path, '--format', 'github')).out).toContain('line=3,endLine=3,col=11,endColumn=15');
  });

  test('that is no annual report says so, and that is no fault', async () => {
    const other = docxOf({ body: p('云岭县2025年信访工作总结') + p('一、工作开展情况') });
    const { code, out } = await fazhi('check', fileIn(temporaryFolder(), '总结.docx', other));
    expect(code).toBe(0);
    expect(out).toContain('  说明    “云岭县2025年信访工作总结”不是法治政府建设年度报告，没有检查法定内容\n');
  });

  test('says what was not read and not checked of it', async () => {
    const body =
      p('云岭县2025年法治政府建设情况报告') +
      `<w:p>${r('一')}<w:ins w:id="1" w:author="a">${r('二')}</w:ins><w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r></w:p>`;
    const { out } = await fazhi('check', fileIn(temporaryFolder(), '报告.docx', docxOf({ body })));
    expect(out).toContain('说明    有 1 处修订，按全部接受以后的文字检查');
    expect(out).toContain('说明    文中嵌入了别的程序的内容（Excel.Sheet.12），没有读');
  });

  test('has its waivers in a list of its own name, and they hold for its layout too', async () => {
    const folder = temporaryFolder();
    const path = fileIn(folder, '报告.docx', report);
    const approved = { reason: '原文如此', approvedBy: '局长', expires: '2026-12-31' };
    const waivers = [
      { rule: 'fixed-phrases', quote: '机制体制', ...approved },
      { rule: 'first-line-indented', quote: '全年办理', ...approved },
      { rule: 'fixed-phrases', quote: '没有这句话', ...approved },
    ];
    fileIn(folder, '报告.docx.waivers.json', { waivers });
    const { code, out } = await fazhi('check', path, '--today', '2026-02-20');
    expect(code).toBe(1);
    expect(out).toContain('豁免    一（一） 正文：“机制体制”');
    expect(out).toContain('豁免    二、 版式：自然段没有左空二字');
    expect(out).toContain('第3条豁免（fixed-phrases，“没有这句话”）没有对应的问题');
  });

  test('is held against the layout that is asked for', async () => {
    const folder = temporaryFolder();
    const path = fileIn(folder, '报告.docx', report);
    const own = fileIn(folder, '方案.json', { fonts: { body: '楷体' } });
    expect((await fazhi('check', path, '--profile', 'none')).err).toContain('没有“none”这个版式方案');
    expect((await fazhi('check', path, '--profile', own)).code).toBeLessThan(2);
  });

  test('is set anew by --fix in a file beside it, and what is left is reported of that', async () => {
    const folder = temporaryFolder();
    const path = fileIn(folder, '报告.docx', report);
    const made = join(folder, '报告（已规范）.docx');
    const { code, out, err } = await fazhi('check', path, '--fix');
    expect([code, err]).toEqual([0, `已写成：${made}，版式换成规定的，字句一字未改；下面是检查它的结果\n`]);
    expect(out).toContain('“机制体制”应为“体制机制”');
    expect(out).not.toContain('GB/T 9704—2012 5');
    expect(readFileSync(path)).toEqual(Buffer.from(report));
    expect((await fazhi('check', folder)).out).not.toContain('（已规范）');
  });

  test('is never written over what --fix wrote before, unless by --force', async () => {
    const folder = temporaryFolder();
    const path = fileIn(folder, '报告.docx', report);
    fileIn(folder, '报告（已规范）.docx', '改过的');
    const refused = await fazhi('check', path, '--fix');
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('同名文件已存在，未覆盖')]);
    expect((await fazhi('check', path, '--fix', '--force')).code).toBe(0);
  });

  test('is left alone by --fix where something would be lost, and so are a page and a text', async () => {
    const folder = temporaryFolder();
    const framed = docxOf({
      body: `${p('云岭县人民政府文件')}${p('云政〔2026〕8号　内部使用')}${p('情况报告')}${p('一、举措')}`,
    });
    const { code, err } = await fazhi('check', fileIn(folder, '红头.docx', framed), '--fix');
    expect([code, err]).toEqual([2, expect.stringContaining('版头（“云岭县人民政府文件”）')]);
    expect(existsSync(join(folder, '红头（已规范）.docx'))).toBe(false);
    const text = await fazhi('check', fileIn(folder, '报告.txt', '情况报告\n一、举措'), '--fix');
    expect([text.code, text.err]).toEqual([2, expect.stringContaining('--fix 只改填报文件和 Word 文件')]);
  });
});

test.each([
  ['a text', '报告.txt', '云岭县2025年法治政府建设情况报告\n一、举措\n落实机制体制。'],
  [
    'a page',
    '报告.html',
    '<html><body><h1>云岭县2025年法治政府建设情况报告</h1><p>一、举措</p><p>落实机制体制。</p></body></html>',
  ],
  ['Markdown', '报告.md', '# 云岭县2025年法治政府建设情况报告\n\n一、举措\n\n落实机制体制。'],
])('%s is checked likewise', async (_name, file, content) => {
  const { code, out } = await fazhi('check', fileIn(temporaryFolder(), file, content));
  expect([code, out]).toEqual([1, expect.stringContaining('一、 正文：“机制体制”应为“体制机制”')]);
});

describe('a file that cannot be read', () => {
  test('alone is one sentence and exit code 2', async () => {
    const path = fileIn(temporaryFolder(), '扫描件.docx', '%PDF-1.7');
    expect(await fazhi('check', path)).toEqual({
      code: 2,
      out: '',
      err: `${path}：这是 PDF，读不出段落和格式，未检查，请索取 Word 版\n`,
    });
  });

  test('among others is named in the list', async () => {
    const folder = temporaryFolder();
    fileIn(folder, '甲.docx', report);
    fileIn(folder, '乙.docx', 'PK\u0003\u0004');
    const { code, out } = await fazhi('check', folder);
    expect(code).toBe(1);
    expect(out).toContain('乙.docx：文件已损坏');
  });
});

test('a folder without facts is checked for its papers, what Word keeps beside an open one left out', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '甲镇'));
  fileIn(folder, '甲镇/报告.docx', report);
  fileIn(folder, '~$报告.docx', 'x');
  const { out } = await fazhi('check', folder, '--format', 'json');
  expect(JSON.parse(out).map(({ file }: { file: string }) => file)).toEqual([join(folder, '甲镇', '报告.docx')]);
});

describe('a file that LibreOffice must convert', () => {
  afterEach(() => vi.unstubAllEnvs());
  const rtf = '{\\rtf1 x}';

  /** A program that stands in for LibreOffice: its sixth word is the folder for what it makes. */
  function fakeOffice(script: string): void {
    const path = fileIn(temporaryFolder(), 'soffice', `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    vi.stubEnv('FAZHI_SOFFICE', path);
  }

  test('is read as what it was converted to, and says so', async () => {
    const made = fileIn(temporaryFolder(), 'made.docx', report);
    fakeOffice(`cp "${made}" "$6/report.docx"`);
    const { code, out } = await fazhi('check', fileIn(temporaryFolder(), '报告.doc', rtf));
    expect(code).toBe(0);
    expect(out).toContain('“机制体制”应为“体制机制”');
    expect(out).toContain('说明    这是RTF，由 LibreOffice 转成 .docx 以后读的');
  });

  test('without LibreOffice is one sentence that says what to do', async () => {
    vi.stubEnv('FAZHI_SOFFICE', undefined);
    vi.stubEnv('PATH', temporaryFolder());
    const { code, err } = await fazhi('check', fileIn(temporaryFolder(), '报告.doc', rtf));
    expect(code).toBe(2);
    expect(err).toMatch(/：这是RTF，要先由 LibreOffice 转换才能读：.*在 WPS 里打开，另存为 \.docx/);
  });

  test.each([
    ['fails', 'echo boom >&2; exit 77', /没有转成 \.docx.*：boom/],
    ['writes nothing', 'exit 0', /没有转成 \.docx.*：没有写出文件/],
    ['gives back what it was given', 'printf "{\\\\\\\\rtf1 x}" > "$6/report.docx"', /没有转成 \.docx/],
  ])('that %s is one sentence', async (_name, script, message) => {
    fakeOffice(script);
    const { code, err } = await fazhi('check', fileIn(temporaryFolder(), '报告.doc', rtf));
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });
});

describe('what the check says of the parts is what the appraisal says', () => {
  const within = [
    '云岭县人民政府2025年法治政府建设情况报告',
    '一、主要举措和成效',
    '（一）强化监督。全年办理120件。',
    '当前，法治政府建设仍存在一些薄弱环节，基层执法力量不足，原因是编制没有下沉。下一步，我县将继续充实执法力量。',
    '二、主要负责人履行第一责任人职责情况',
    '县长主持会议4次。',
  ].join('\n');

  test.each([
    ['told within another part', within, [], ['单列', '并入', '单列', '并入']],
    [
      'told nowhere',
      within.replace(/当前.*/u, '全年办理复议12件。'),
      ['has-shortcomings', 'has-plan'],
      ['单列', '缺', '单列', '缺'],
    ],
    [
      'a heading with nothing under it',
      `${within.replace(/当前.*/u, '全年办理复议12件。')}\n三、存在的不足和原因\n四、2026年工作安排\n充实力量。`,
      ['has-shortcomings'],
      ['单列', '缺', '单列', '单列'],
    ],
  ])('%s', async (_name, text, missing, told) => {
    const path = fileIn(temporaryFolder(), '报告.txt', text);
    const [json] = JSON.parse((await fazhi('check', path, '--only', 'statutory', '--format', 'json')).out);
    const ids = json.diagnostics.map(({ ruleId }: { ruleId: string }) => ruleId);
    expect(ids.filter((id: string) => id.startsWith('has-')).sort()).toEqual([...missing].sort());
    const parts = appraisePaper(new ForeignPaper(documentIn(strToU8(text))))?.parts;
    expect(parts?.map((part) => part.told)).toEqual(told);
  });
});

test('the summary of a folder tells whose each paper is, which parts it has, how long it is', async () => {
  const folder = temporaryFolder();
  fileIn(folder, '甲.docx', report);
  fileIn(folder, '乙.txt', '云岭县2025年信访工作总结\n全年接访120件。\n云岭县信访局\n2026年1月5日');
  const csv = join(folder, '汇总.csv');
  await fazhi('check', folder, '--summary-csv', csv);
  const rows = readFileSync(csv, 'utf8')
    .trim()
    .split(/\r?\n/u)
    .map((line) => line.split(',').slice(1, 7));
  expect(rows.slice(1).sort()).toEqual([
    ['云岭县人民政府', '有', '有', '有', '有', expect.stringMatching(/^\d+$/)],
    ['云岭县信访局', '', '', '', '', expect.stringMatching(/^\d+$/)],
  ]);
});
