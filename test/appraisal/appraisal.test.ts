import { describe, expect, test } from 'vitest';
import { type AppraisedPaper, appraise } from '../../src/appraisal/appraisal.ts';
import type { Appraised } from '../../src/appraisal/appraised.ts';

const sentence = '建立行政执法与司法衔接会商机制，每季度通报案卷评查情况，全年评查案卷110件。';

function paperOf(unit: string, more: Partial<Appraised> = {}, file = `${unit}.docx`): AppraisedPaper {
  const appraised: Appraised = {
    unit,
    year: 2025,
    parts: [
      { name: '主要举措', told: '单列', place: '一、' },
      { name: '下年安排', told: '单列', place: '三、', isAhead: true },
    ],
    promised: [],
    characters: 4000,
    sentences: [],
    ...more,
  };
  return { file, scans: [], isScan: false, appraised, wording: 3, typesetting: 2, figures: 1 };
}

const scanOf = (file: string): AppraisedPaper => ({
  file,
  scans: [],
  isScan: true,
  problem: '这是 PDF，未检查，请索取 Word 版',
  wording: 0,
  typesetting: 0,
  figures: 0,
});

const today = '2026-03-10';

describe('the rows', () => {
  const roster = {
    units: [
      { unit: '司法局', dueOn: '2026-03-01', receivedOn: '2026-03-05' },
      { unit: '青山镇', dueOn: '2026-03-01', receivedOn: '2026-03-01' },
      { unit: '白水镇', dueOn: '2026-03-01' },
      { unit: '档案馆', isExempt: true },
      { unit: '林业局', dueOn: '2026-04-01', receivedAs: '已报' },
    ],
    notes: [],
  };

  test('begin with who sent nothing, go on in the order of the list, and end with who is not on it', () => {
    const papers = [paperOf('云岭县水利局'), paperOf('青山镇人民政府'), paperOf('云岭县司法局')];
    const { rows, notes } = appraise({ papers, roster, lastYear: [], today });
    expect(rows.map(({ unit, arrival, notes: said }) => [unit, arrival, ...said])).toEqual([
      ['白水镇', '未收到（已逾期）'],
      ['林业局', '未收到', '名单写收到（已报），没有找到文件'],
      ['司法局', '收到（逾期）'],
      ['青山镇', '收到'],
      ['档案馆', '不要求'],
      ['云岭县水利局', '收到'],
    ]);
    expect(notes).toEqual(['不在名单里的有 1 个：云岭县水利局']);
  });

  test('take a scan and a Word file of one unit for one report, and a scan alone for one that was not checked', () => {
    const papers = [paperOf('云岭县司法局', {}, 'a.docx'), scanOf('司法局盖章.pdf'), scanOf('青山镇.pdf')];
    const { rows } = appraise({ papers, roster, lastYear: [], today });
    const came = rows.filter(({ hasCome }) => hasCome);
    expect(came.map(({ unit, files, arrival }) => [unit, arrival, ...files])).toEqual([
      ['司法局', '收到（逾期）', 'a.docx', '司法局盖章.pdf'],
      ['青山镇', '收到（未检查）', '青山镇.pdf'],
    ]);
  });

  test('say that a unit sent two papers', () => {
    const papers = [paperOf('青山镇', {}, 'a.docx'), paperOf('青山镇', {}, 'b.docx')];
    const { rows } = appraise({ papers, roster: undefined, lastYear: [], today });
    expect(rows.map(({ notes }) => notes)).toEqual([
      ['这个单位收到 2 份，这是第 1 份'],
      ['这个单位收到 2 份，这是第 2 份'],
    ]);
  });
});

test('what is taken over from last year is told, and what of its promises is not spoken of outside the part about next year', () => {
  const before = paperOf('青山镇', {
    promised: ['建成行政复议听证室', '组织执法人员轮训'],
    sentences: [{ place: '一（一）', text: sentence }],
  });
  const now = paperOf('青山镇', {
    sentences: [
      { place: '一（一）', text: sentence.replace('110', '97') },
      { place: '一（二）', text: '组织执法人员轮训3期。' },
      { place: '三（一）', text: '建成行政复议听证室。' },
    ],
  });
  const [row] = appraise({ papers: [now], roster: undefined, lastYear: [before], today }).rows;
  expect([row?.promised, row?.unanswered]).toEqual([2, ['建成行政复议听证室']]);
  expect(row?.sharedWithLastYear?.percent).toBe(64);
});

test('of what a paper shares with others it is told how much, and with whom', () => {
  const papers = ['青山镇', '白水镇', '石桥镇'].map((unit, index) =>
    paperOf(unit, { sentences: [{ place: '一', text: index < 2 ? sentence : '' }] }),
  );
  const { rows } = appraise({ papers, roster: undefined, lastYear: [], today });
  expect(rows.map(({ sharedWithOthers }) => [sharedWithOthers?.percent, sharedWithOthers?.units])).toEqual([
    [100, ['白水镇']],
    [100, ['青山镇']],
    [0, []],
  ]);
});
