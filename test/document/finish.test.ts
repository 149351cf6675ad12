import { describe, expect, test } from 'vitest';
import type { DraftBlock, Section } from '../../src/document/draft-node.ts';
import { finish } from '../../src/document/finish.ts';
import { paragraph, read, section } from './read-blocks.ts';

describe('ordinals', () => {
  test('follow the level, four deep, and the fifth stays at the fourth', () => {
    const deep = section('甲', [section('乙', [section('丙', [section('丁', [section('戊')])])])]);
    expect(read(deep)).toEqual(['一、甲|', '（一）乙|', '1.丙|', '（1）丁|', '（1）戊|']);
  });

  test('count on at a level and begin anew under the next heading', () => {
    expect(read(section('甲', [section('子'), section('丑')]), section('乙', [section('寅')]))).toEqual([
      '一、甲|',
      '（一）子|',
      '（二）丑|',
      '二、乙|',
      '（一）寅|',
    ]);
  });

  test('count on past sections without a heading, whose own sections stand at their level', () => {
    expect(read(section(null, [section('甲'), section('乙')]), section('丙'), section(null, [section('丁')]))).toEqual([
      '一、甲|',
      '二、乙|',
      '三、丙|',
      '四、丁|',
    ]);
  });

  test('may be arabic right under level one, and what stands below goes on from there', () => {
    expect(read(section('甲', [section('乙', [section('丙')], { arabic: true })]))).toEqual([
      '一、甲|',
      '1.乙|',
      '（1）丙|',
    ]);
  });
});

describe('ordinals that run on', () => {
  const task = (heading: string, setting: Partial<Section> = {}) => section(heading, [], { running: true, ...setting });

  test('go on across the parts, which are numbered for themselves', () => {
    expect(
      read(section('甲', [task('子'), task('丑')]), section('乙', [task('寅')]), section('丙', [task('卯')])),
    ).toEqual(['一、甲|', '（一）子|', '（二）丑|', '二、乙|', '（三）寅|', '三、丙|', '（四）卯|']);
  });

  test('go on past a part that has none, and past twenty', () => {
    const parts = [...'甲乙丙'].map((part) =>
      section(part, part === '乙' ? [paragraph('文。')] : Array(11).fill(task('子'))),
    );
    const ordinals = read(...parts).filter((line) => line.startsWith('（'));
    expect([ordinals.length, ordinals.at(-1)]).toEqual([22, '（二十二）子|']);
  });

  test('of a part without heading stand at its level and count with it', () => {
    expect(
      read(section(null, [task('甲'), task('乙')]), section('丙', [task('子')]), section(null, [task('丁')])),
    ).toEqual(['一、甲|', '二、乙|', '三、丙|', '（一）子|', '四、丁|']);
  });

  test('may be arabic, and what stands under them begins anew', () => {
    const arabic = (heading: string) => section(heading, [section('细')], { running: true, arabic: true });
    expect(read(section('甲', [arabic('子')]), section('乙', [arabic('丑')]))).toEqual([
      '一、甲|',
      '1.子|',
      '（1）细|',
      '二、乙|',
      '2.丑|',
      '（1）细|',
    ]);
  });

  test('beside others under one heading give no number twice', () => {
    expect(read(section('甲', [task('子')]), section('乙', [section('丑'), task('寅'), section('卯')]))).toEqual([
      '一、甲|',
      '（一）子|',
      '二、乙|',
      '（一）丑|',
      '（二）寅|',
      '（三）卯|',
    ]);
  });

  test('begin anew in an annex', () => {
    const annex: DraftBlock = { type: 'annex', title: [{ text: '表' }], children: [section('乙', [task('丑')])] };
    expect(read(section('甲', [task('子')]), annex).at(-1)).toBe('（一）丑|');
  });

  test('are run in as any others are', () => {
    expect(read(section('甲', [task('子', { children: [paragraph('文。')] })])).at(-1)).toBe('（一）子。文。');
  });
});

describe('a heading', () => {
  const one = [paragraph('文。')];
  const two = [paragraph('文。'), paragraph('又文。')];
  const under = (children: DraftBlock[], setting?: Partial<Section>) =>
    read(section('甲', [section('乙', children, setting)])).slice(1);

  test('is run in when one paragraph alone stands under it', () => {
    expect(under(one)).toEqual(['（一）乙。文。']);
  });

  test('stands on its line when there is more, or none, or a section comes first', () => {
    expect(under(two)).toEqual(['（一）乙|', '文。', '又文。']);
    expect(under([])).toEqual(['（一）乙|']);
    expect(under([section('丙')])).toEqual(['（一）乙|', '1.丙|']);
  });

  test('is run in or not as the office wants it', () => {
    expect(under(two, { form: 'run-in' })).toEqual(['（一）乙。文。', '又文。']);
    expect(under(one, { form: 'own-line' })).toEqual(['（一）乙|', '文。']);
  });

  test('is run in over one paragraph and who is to do it, which stays on its own line', () => {
    const assignment: DraftBlock = { type: 'assignment', content: [{ text: '责任单位：县司法局。' }] };
    expect(under([...one, assignment])).toEqual(['（一）乙。文。', '责任单位：县司法局。']);
    expect(under([...two, assignment])).toEqual(['（一）乙|', '文。', '又文。', '责任单位：县司法局。']);
    expect(under([assignment])).toEqual(['（一）乙|', '责任单位：县司法局。']);
  });

  test('of level one stands on its line unless it is forced', () => {
    expect(read(section('甲', one))).toEqual(['一、甲|', '文。']);
    expect(read(section('甲', one, { form: 'run-in' }))).toEqual(['一、甲。文。']);
  });

  test('is run in over a paragraph that stands in a section without a heading', () => {
    expect(under([section(null, one)])).toEqual(['（一）乙。文。']);
  });

  test('that is run in keeps its own end mark and gets no second one', () => {
    expect(read(section('甲', [section('怎么办？', one)]))[1]).toBe('（一）怎么办？文。');
    expect(read(section('甲', [section('乙。', one)]))[1]).toBe('（一）乙。文。');
  });

  test('that is run in keeps its marks', () => {
    const draft = section(null, one, { form: 'run-in', heading: [{ text: '〔缺〕', mark: 'gap' }] });
    expect(finish([draft]).blocks).toMatchObject([
      { type: 'runIn', level: 1, heading: [{ mark: 'gap' }, { text: '。' }] },
    ]);
  });
});

test('other blocks pass as they are', () => {
  const table: DraftBlock = { type: 'table', widths: [], head: [], rows: [] };
  expect(finish([{ type: 'title', content: [{ text: '甲' }] }, table]).blocks).toEqual([
    { type: 'title', content: [{ text: '甲' }] },
    table,
  ]);
});
