import type { PaperRule } from '../check/paper-rule.ts';
import type { Finding } from '../diagnostic.ts';
import { isSet, mainText, pathOf } from './look.ts';

export const linePitch = {
  id: 'line-pitch',
  severity: 'notice',
  tags: ['typesetting'],
  title: '每面22行',
  source: 'national-standard',
  basis: 'GB/T 9704—2012 5.2.3（一般）',
  why: '行距用固定值，28磅到30磅，才排得下22行；也可以用文档网格，每行同样高。1.5倍行距之类在不同程序里行数不同。',
  reads: 'paper',
  inOne: (findings) => `${findings[0]?.message}；这样的段落有${findings.length}段`,
  check: (paper) => {
    if (!isSet(paper)) return [];
    const grid = paper.document.sections[0]?.page.grid;
    const pitch = (grid?.linePitchTwips ?? 0) / 20;
    const hasGrid = grid !== undefined && grid.type !== 'default' && isRight(pitch);
    return mainText(paper, 'text', 'heading').flatMap((entry): Finding[] => {
      const { line } = entry.paragraph.format;
      if (line?.rule === 'exact' ? isRight(line.value) : hasGrid && line?.rule !== 'times') return [];
      if (hasGrid && line?.rule === 'times' && line.value === 1) return [];
      const found =
        line === undefined
          ? '单倍行距'
          : line.rule === 'times'
            ? `${round(line.value)}倍行距`
            : `${line.rule === 'exact' ? '固定值' : '最小值'}${round(line.value)}磅`;
      return [{ path: pathOf(entry), message: `行距是${found}，一般用固定值28磅到30磅（每面22行）` }];
    });
  },
} satisfies PaperRule;

function isRight(pt: number): boolean {
  return pt >= 27.5 && pt <= 30;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
