import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakTitle } from '../../../src/domain/report/break-title.ts';
import { countedWork } from '../../counted-work.ts';

/** Titles as offices write them,／where a line ends. */
const titles = [
  '云岭县人民政府关于2025年度／法治政府建设情况的报告',
  '中共云岭县委 云岭县人民政府／关于2025年度法治政府建设情况的报告',
  '云岭县司法局关于2025年度／法治政府建设情况的报告',
  '云岭县人民政府2025年／法治政府建设年度报告',
  '云岭县人民政府2025年／法治政府建设情况报告',
  '云岭县人民政府2025年／法治政府建设工作情况报告',
  '云岭县人民政府关于2025年／法治政府建设工作情况的报告',
  '云岭县住房和城乡建设局／关于2025年度法治政府建设情况的报告',
  '云岭瑶族自治县人力资源和社会保障局／关于2025年度法治政府建设情况的报告',
  '中共云岭县清水镇委员会␣／云岭县清水镇人民政府／关于2025年度法治政府建设情况的报告',
  '中共云岭瑶族自治县清水坪镇委员会␣／云岭瑶族自治县清水坪镇人民政府／关于2025年度法治政府建设情况的报告',
  '望川市人民政府关于贯彻落实／《法治政府建设实施纲要（2021—2025年）》／情况的报告',
  '望川市综合行政执法局／关于2025年度推进法治政府建设／和落实第一责任人职责情况的报告',
  '云岭县人民政府办公室关于2025年度／法治政府建设情况的报告',
  '云岭县人民政府关于云岭县2025年度／法治政府建设工作总结的报告',
  '云岭县清水镇人民政府2025年度／法治政府建设情况报告',
  '2025年度法治政府建设主要数据表',
  '2025年度法治政府建设情况报告',
  '云岭县人民政府关于2021—2025年／法治政府建设情况的报告',
  '关于云岭县2025年度／法治政府建设情况的报告',
  '全县规范性文件合法性审核／和重大行政决策程序执行情况统计表',
  '云岭县市场监督管理局关于开展／“综合查一次”规范涉企行政检查情况的报告',
];

describe('a title is broken by its meaning', () => {
  test.each(titles)('%s', (broken) => {
    const title = broken.replaceAll('␣／', ' ').replaceAll('／', '');
    expect(breakTitle(title)).toEqual(broken.split(/␣?／/u));
  });
});

test('the lines of any title hold its characters in their order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'云岭县政府关于2025年度的报告《》、 和A'), maxLength: 60 }),
      (title) => {
        expect(breakTitle(title).join('').replace(/\s/gu, '')).toBe(title.replace(/\s/gu, ''));
      },
    ),
  );
});

test('a title too long for any shape still keeps its book title whole', () => {
  const book = '《云岭县关于进一步加强乡镇行政执法规范化建设和执法监督工作的实施方案》';
  const lines = breakTitle(`云岭县人民政府关于${book}落实情况的报告`);
  expect(lines.some((line) => line.includes(book))).toBe(true);
});

test('a title of more words than any title has is filled line by line', () => {
  const line = 'a b '.repeat(10).trim();
  expect(breakTitle('a b '.repeat(24))).toEqual([line, line, 'a b a b a b a b']);
});

test('a title that six lines cannot hold still comes whole', () => {
  const title = `云岭县人民政府关于${'推进行政执法监督和行政复议规范化建设工作、'.repeat(7)}落实情况的报告`;
  const lines = breakTitle(title);
  expect(lines.length).toBeGreaterThan(6);
  expect(lines.join('')).toBe(title);
});

test.each([
  140, 1400,
])('a title of %i characters is set on lines that are full, without looking at every way to break it', (length) => {
  const title = '加强推进法治政府建设'.repeat(length / 10);
  const work = countedWork(() => breakTitle(title));
  expect(work).toBeLessThan(length * 500);
  expect(breakTitle(title).join('')).toBe(title);
  expect(breakTitle(title).every((line) => line.length <= 20)).toBe(true);
});

test.each([
  '《',
  '（',
  '、',
  '，',
  '法治',
  '某 ',
  '2025年',
  '县委 县政府关于',
])('a title of nothing but %j takes work in proportion to its length', (piece) => {
  const work = (times: number) => countedWork(() => breakTitle(piece.repeat(times)));
  expect(work(4000)).toBeLessThan(work(1000) * 4.5);
});
