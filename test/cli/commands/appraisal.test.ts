import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docxOf, p } from '../../reader/make-docx.ts';
import { fazhi, fileIn, temporaryFolder } from '../fake-io.ts';

const copied = '建立行政执法与司法衔接会商机制，每季度通报案卷评查情况，全年评查案卷110件。';

function report(unit: string, ...more: string[]) {
  const lines = [
    `${unit}2025年法治政府建设情况报告`,
    '一、主要举措和成效',
    ...more,
    '二、存在的不足和原因',
    '案卷质量不高，主要是培训不够。',
    '三、下一年工作安排',
    '上半年开展轮训。',
  ];
  return docxOf({ body: lines.map((line) => p(line)).join('') });
}

/** A receiver's folder: two papers that share a passage, one of them with its scan, a scan alone, and a list on which a third unit stands. */
function received() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '来件'));
  fileIn(folder, '来件/青山镇.docx', report('青山镇人民政府', copied, '落实机制体制。'));
  fileIn(folder, '来件/青山镇（扫描件）.pdf', '%PDF-1.7');
  fileIn(
    folder,
    '来件/石桥镇.txt',
    `石桥镇人民政府2025年法治政府建设情况报告\n\n一、主要举措\n${copied.replace('110', '97')}\n`,
  );
  fileIn(folder, '来件/柳林镇.pdf', '%PDF-1.7');
  const roster = fileIn(
    folder,
    '名单.csv',
    '单位,应报,收到,公开网址\n白水镇,2026-03-01,,\n青山镇,2026-03-01,2026-02-20,https://example.gov.cn/\n石桥镇,2026-03-01,2026-03-05,\n柳林镇,2026-03-01,2026-02-25,\n',
  );
  return { folder, roster, papers: join(folder, '来件') };
}

function appraise({ papers, roster }: ReturnType<typeof received>, ...targets: string[]) {
  const options = targets.flatMap((target) => ['--appraisal', target]);
  return fazhi('check', papers, '--roster', roster, '--today', '2026-03-10', ...options);
}

describe('the 评议表', () => {
  test('as CSV has a row for each unit, who sent nothing first, and leaves score and opinion empty', async () => {
    const made = received();
    const target = join(made.folder, '评议表.csv');
    const { code, err } = await appraise(made, target);
    expect(code).toBe(1);
    expect(err).toContain('未收到 1 个：白水镇\n');
    const [head = '', ...rows] = readFileSync(target, 'utf8').slice(1).trimEnd().split('\r\n');
    expect(head).toBe(
      '单位,收到,主要举措,不足和原因,第一责任人,下年安排,问题,写了原因,上年安排有交代,数据对不上,与上年雷同,与其他单位雷同,字数,文字问题,版式问题,应报日期,收到日期,公开网址,文件,说明,人工评分,意见',
    );
    expect(rows.map((row) => row.split(',').slice(0, 8).join())).toEqual([
      '白水镇,未收到（已逾期）,,,,,,',
      '青山镇,收到,单列 一、,单列 二、,缺,单列 三、,1,1',
      '石桥镇,收到（逾期）,单列 一、,缺,缺,缺,,',
      '柳林镇,收到（未检查）,,,,,,',
    ]);
    expect(rows[1]).toMatch(/青山镇\.docx；.*青山镇（扫描件）\.pdf,.*雷同的单位：石桥镇.*,,$/);
    expect(rows[3]).toContain('这是 PDF，读不出段落和格式，未检查，请索取 Word 版');
  });

  test('as a page runs its own script alone, loads nothing, and has what units share side by side', async () => {
    const made = received();
    const target = join(made.folder, '评议表.html');
    await appraise(made, target);
    const page = readFileSync(target, 'utf8');
    const script = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(page).toContain(
      `content="default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<(?:link|img|iframe|script src|object)|@import|url\(| style="| on[a-z]+="/);
    expect(page).toContain('<h4>青山镇　一、</h4>');
    expect(page).toContain('<mark>全年评查案卷97件。</mark>');
    expect(page).toContain('<td class="bad" data-order="0">缺</td>');
  });

  test('as a document is as this tool writes it, and the same the second time, without reading what it made', async () => {
    const made = received();
    const target = join(made.papers, '评议表.docx');
    await appraise(made, target);
    const bytes = readFileSync(target);
    const { out, err } = await appraise(made, target);
    expect(readFileSync(target).equals(bytes)).toBe(true);
    expect(out).not.toContain('评议表.docx');
    expect(err).toContain(`已生成：${target}\n`);
  });

  test('says what of last year’s promises is not spoken of, and what is taken over', async () => {
    const made = received();
    mkdirSync(join(made.folder, '上年'));
    const last = `青山镇人民政府2024年法治政府建设情况报告\n\n一、主要举措\n${copied}\n二、下一年工作安排\n（一）建成听证室。年底前投入使用。\n`;
    fileIn(made.folder, '上年/青山镇.txt', last);
    const target = join(made.folder, '评议表.csv');
    const options = ['--last-year', join(made.folder, '上年'), '--appraisal', target, '--today', '2026-03-10'];
    await fazhi('check', made.papers, ...options);
    const row = readFileSync(target, 'utf8')
      .split('\r\n')
      .find((one) => one.startsWith('青山镇'));
    expect(row).toContain('1条中0条');
    expect(row).toContain('上年安排没有找到交代：建成听证室。');
    expect(row).toMatch(/,\d\d%,/);
  });

  test('takes a paper that is a facts file, by what is printed of it', async () => {
    const folder = temporaryFolder();
    fileIn(folder, 'facts.json', readFileSync('samples/yunling-justice-2025/facts.json', 'utf8'));
    const target = join(folder, '评议表.csv');
    await fazhi('check', folder, '--appraisal', target);
    expect(readFileSync(target, 'utf8')).toMatch(/\r\n云岭县司法局,收到,单列 一、,/);
  });
});

describe('a call that cannot be', () => {
  test.each([
    [['--appraisal', '评议表.xlsx'], '评议表.xlsx：评议表要写成 .csv、.docx 或者 .html 文件\n'],
    [['--roster', '名单.csv'], '--roster 要和 --appraisal 一起用\n'],
    [['--last-year', '上年'], '--last-year 要和 --appraisal 一起用\n'],
    [['--fix', '--appraisal', '评议表.csv'], '--fix 不能和 --appraisal 一起用：先评议，再改\n'],
  ])('%j is told', async (options, message) => {
    const { papers } = received();
    expect(await fazhi('check', papers, ...options)).toEqual({ code: 2, out: '', err: message });
  });

  test('a list that Excel wrote is told what to do with', async () => {
    const made = received();
    const roster = fileIn(made.folder, '名单.xlsx', 'PK\u0003\u0004');
    const { code, err } = await appraise({ ...made, roster }, join(made.folder, 'a.csv'));
    expect([code, err]).toEqual([2, `${roster}：这是 Excel 工作簿，请在 WPS 表格里另存为 CSV 再试\n`]);
  });
});
