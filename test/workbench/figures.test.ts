import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, lacking, openBrowser } from './browser.ts';
import { paste } from './paste.ts';

const lack = lacking();

/** Thirty figures as Excel copies them, with a total and a rate among them. */
const rows = [
  ['项目', '单位', '2025年', '2024年', '来源'],
  ['人民调解案件', '件', '800', '760', '县司法局'],
  ['行政调解案件', '件', '400', '380', '县司法局'],
  ['调解案件合计', '件', '1200', '1140', '县司法局'],
  ['交办信访积案', '件', '110', '95', '县信访局'],
  ['化解信访积案', '件', '60', '48', '县信访局'],
  ['信访积案化解率', '%', '54.55', '50.53', '县信访局'],
  ...Array.from({ length: 24 }, (_, at) => [
    `${'甲乙丙丁戊己庚辛'.charAt(at % 8)}类${'登记审批备案'.slice((at >> 3) * 2, (at >> 3) * 2 + 2)}事项`,
    '项',
    String(3001 + at * 17),
    String(2900 + at * 13),
    '县政府办公室',
  ]),
];

describe.skipIf(lack !== undefined)(`the figures${lack ? ` (left out: ${lack})` : ''}`, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = browser.page;
    await page.getByRole('button', { name: '看看样例' }).click();
  });

  afterAll(() => browser.close());

  const field = (pointer: string) => page.locator(`[data-pointer="${pointer}"]`);
  const lead = '/measures/lead';
  const type = async (text: string) => {
    await field(lead).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(text);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+End');
  };

  test('a number in the text becomes a figure of the paper by one click, is renamed at its place, and undone', async () => {
    const before = String(await field(lead).textContent());
    await type('全年调处矛盾纠纷735件');
    await page.getByRole('button', { name: '统一管理' }).click();
    await expect.poll(() => field(lead).textContent()).toBe(`${before}全年调处矛盾纠纷{调处矛盾纠纷}`);
    const name = page.getByRole('textbox', { name: '数据名称' });
    await name.fill('矛盾纠纷');
    await name.press('Enter');
    await expect.poll(() => field(lead).textContent()).toBe(`${before}全年调处矛盾纠纷{矛盾纠纷}`);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => field(lead).textContent()).toBe(`${before}全年调处矛盾纠纷735件`);
    await page.keyboard.press('Control+z');
    await expect.poll(() => field(lead).textContent()).toBe(before);
  });

  test('thirty rows of Excel are taken, twelve go into the text at once, and two that were left are found', async () => {
    const told = rows.slice(7, 16).map(([name, unit, value]) => `${name}${value}${unit}`);
    await type(
      `调解案件合计1200件，人民调解案件800件。化解信访积案60件，交办信访积案95件，行政调解案件380件。${told.join('，')}。`,
    );
    let actions = 0;
    const act = async (what: () => Promise<void>) => {
      actions += 1;
      await what();
    };
    await act(() => page.getByRole('button', { name: '数据', exact: true }).click());
    await act(() => paste(page, { text: rows.map((row) => row.join('\t')).join('\r\n') }));
    await act(() => page.getByRole('button', { name: '换上 12 处' }).click());
    await page.getByRole('heading', { name: '正文里可能没改的 2 处' }).waitFor();
    await act(() => page.getByRole('button', { name: '改为 110件' }).click());
    await act(() => page.getByRole('button', { name: '改为 400件' }).click());
    expect(actions).toBeLessThanOrEqual(12);
    await page.keyboard.press('Alt+1');
    const text = String(await field(lead).textContent());
    expect(text.match(/\{[^}]+\}/g)).toHaveLength(14);
    expect(text).toContain('交办信访积案{交办信访积案}，行政调解案件{行政调解案件}');
  });

  test('a sum and a rate that come out are offered, and reckoned from then on', async () => {
    await page.keyboard.press('Alt+2');
    await page.getByText('人民调解案件 800件 + 行政调解案件 400件 = 调解案件合计 1200件').waitFor();
    await page.getByText('化解信访积案 60件 ÷ 交办信访积案 110件 = 信访积案化解率 54.55%').waitFor();
    const item = page.locator('.figures-side li').filter({ hasText: '信访积案化解率' });
    await item.getByRole('button', { name: '由程序算' }).click();
    await page.locator('output').filter({ hasText: '54.55%' }).waitFor();
  });

  test('where a figure stands is told, and a click goes there', async () => {
    const row = page.locator('tr').filter({ has: page.getByRole('button', { name: '删除“甲类登记事项”' }) });
    await row.getByRole('button', { name: '1 处' }).click();
    await page.locator('tr.places .place').first().click();
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.pointer)).toBe(lead);
  });

  test('a table of an annex takes a paste from Excel where it is pasted, and one undo takes it back', async () => {
    await page.keyboard.press('Alt+2');
    await page.locator('.annex-tables').getByRole('button', { name: '增加一张' }).click();
    const grid = page.locator('.annex-tables figure').last();
    await grid.getByLabel('第1栏的名称').click();
    await paste(page, { text: '事项\t件数\t备注\r\n行政许可\t263\t\r\n行政处罚\t1278\t含简易程序\r\n' });
    await expect.poll(() => grid.locator('tbody tr').count()).toBe(2);
    const values = () =>
      grid.locator('input').evaluateAll((cells) => cells.map((one) => (one as HTMLInputElement).value));
    await expect
      .poll(values)
      .toEqual(['事项', '件数', '备注', '行政许可', '263', '', '行政处罚', '1278', '含简易程序']);
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(values).toEqual(['项目', '数量', '', '']);
  });
});
