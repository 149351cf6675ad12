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

/** Titles of notices: what is sent out stands whole where it can, or is broken by its meaning. */
const notices = [
  '云岭县人民政府办公室关于印发《云岭县／2026年法治政府建设工作要点》的通知',
  '云岭县人民政府关于印发《云岭县2026年／法治政府建设工作要点》的通知',
  '云岭县司法局关于印发《云岭县2026年／法治政府建设工作要点》的通知',
  '云岭瑶族自治县人民政府办公室／关于印发《云岭瑶族自治县2026年／法治政府建设工作要点》的通知',
  '中共云岭县委全面依法治县委员会办公室／关于印发《云岭县2026年法治政府建设／工作要点》的通知',
  '望川市人民政府办公室关于印发／《法治政府建设实施要点》的通知',
  '云岭县司法局关于转发／《行政执法监督条例》的通知',
  '云岭县人民政府办公室关于印发云岭县／2026年法治政府建设工作要点的通知',
  '云岭县人民政府办公室关于印发云岭县／法治政府建设工作要点的通知',
];

/** Titles that the office has parted in two halves by a wide space. */
const halves = [
  '片区联审聚合力　源头把关防风险',
  '深入推进法治政府建设示范创建␣／全面提升依法行政能力和水平',
  '深入推进示范创建␣／优化法治化营商环境␣／加快建设法治政府',
  '中共云岭县委␣云岭县人民政府／关于2025年度法治政府建设情况的报告',
];

describe('a title is broken by its meaning', () => {
  test.each(titles)('%s', (broken) => {
    const title = broken.replaceAll('␣／', ' ').replaceAll('／', '');
    expect(breakTitle(title)).toEqual(broken.split(/␣?／/u));
  });
});

test.each(notices)('a notice: %s', (broken) => {
  expect(breakTitle(broken.replaceAll('／', ''))).toEqual(broken.split('／'));
});

test.each(halves)('two halves: %s', (broken) => {
  const title = broken.replaceAll('␣／', '　').replaceAll('／', '').replaceAll('␣', '　');
  expect(breakTitle(title)).toEqual(broken.replaceAll('␣／', '／').replaceAll('␣', '　').split('／'));
});

test.each([
  '云岭县',
  '云岭瑶族自治县',
  '清水镇',
  '望川市',
])('no title of a notice parts the place name %s, nor leaves 通知 alone', (place) => {
  for (const subject of ['法治政府建设工作要点', '年度法治政府建设重点工作安排', '法治政府建设实施要点和责任分工']) {
    for (const issuer of ['人民政府', '人民政府办公室', '司法局', '综合行政执法局']) {
      for (const [open, close] of [
        ['《', '》'],
        ['', ''],
      ]) {
        const lines = breakTitle(`${place}${issuer}关于印发${open}${place}2026年${subject}${close}的通知`);
        expect(lines.join('').split(place)).toHaveLength(3);
        expect(
          lines
            .filter((line) => line.includes(place))
            .join('')
            .split(place),
        ).toHaveLength(3);
        expect(lines.at(-1)).not.toMatch(/^的?通知$/);
      }
    }
  }
});

test('the lines of any title hold its characters in their order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'云岭县政府关于印发2025年度的通知报告《》、 　和A'), maxLength: 60 }),
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
