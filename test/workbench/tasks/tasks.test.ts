import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate/browser';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/facts/facts.ts';
import { loadFacts } from '../../../src/kinds/load.ts';
import { render } from '../../../src/render.ts';
import { lacking } from '../browser.ts';
import { downloaded } from '../downloaded.ts';
import { openFacts } from '../open-facts.ts';
import { atDesk } from './at-desk.ts';
import { bureauPiece, fifteenFindings, longReport } from './material.ts';

const lack = lacking();

function sample(): Facts {
  const { value } = loadFacts(readFileSync('samples/yunling-2025/facts.json', 'utf8'));
  if (!value) throw new Error('the sample does not fit');
  return value;
}

describe.skipIf(lack !== undefined)(
  `what a clerk does, in counted actions${lack ? ` (left out: ${lack})` : ''}`,
  () => {
    test('last year’s .docx becomes this year’s outline in at most 6', () =>
      atDesk(async (clerk) => {
        const lastYear = { ...sample(), reportYear: 2024 } as Facts;
        const { value } = await render(lastYear, { edition: 'superior', draft: true });
        await clerk.drop('2024年度报告.docx', value?.docx ?? new Uint8Array());
        await clerk.click(clerk.page.getByRole('button', { name: '照这个提纲写今年' }));
        const headings = clerk.page.locator('.outline .level-2 .name');
        await expect.poll(() => headings.count()).toBeGreaterThan(9);
        expect(await clerk.page.locator('.outline').textContent()).toContain('2025年度');
        await clerk.page.locator('.side').getByText('这里显示上年同一处的写法').waitFor();
        expect(clerk.actions).toBeLessThanOrEqual(6);
      }));

    test('7,000 characters with a table are pasted, and two cuts mended, in at most 10', () =>
      atDesk(async (clerk) => {
        const { text, html } = longReport();
        expect(text.length).toBeGreaterThan(7000);
        await clerk.paste({ text, html });
        const row = (words: string) => clerk.page.locator('.row').filter({ hasText: words }).first();
        await clerk.choose(row('本报告由县司法局起草').getByRole('combobox'), '不要');
        await clerk.click(row('统一执法标准').getByRole('textbox'));
        await clerk.press('Shift+Tab');
        await clerk.press('Shift+Tab');
        await clerk.click(clerk.page.getByRole('button', { name: '按此放进来' }));
        const field = (pointer: string) => clerk.page.locator(`[data-pointer="${pointer}"]`);
        await expect.poll(() => field('/measures/sections/3/heading').textContent()).toBe('统一执法标准');
        expect(await clerk.page.locator('.running').textContent()).not.toContain('本报告由县司法局起草');
        await clerk.page.keyboard.press('Alt+2');
        await expect.poll(() => clerk.page.locator('.figures-screen tbody tr').count()).toBeGreaterThan(5);
        expect(clerk.actions).toBeLessThanOrEqual(10);
      }));

    test('a bureau’s piece goes into 一（四）, and its 我局 is mended, in at most 6', () =>
      atDesk(async (clerk) => {
        await openFacts(clerk.page, sample());
        await clerk.page.getByText('正在检查').waitFor({ state: 'hidden' });
        await clerk.click(clerk.page.locator('.outline .level-2').nth(3).getByRole('button'));
        await clerk.paste({ text: bureauPiece });
        await clerk.click(clerk.page.getByLabel('文中有 2 处“我局”，改成'));
        await clerk.type('县应急局');
        await clerk.click(clerk.page.getByRole('button', { name: '按此放进来' }));
        const text = clerk.page.locator('.running');
        await expect.poll(() => text.textContent()).toContain('县应急局开展隐患排查');
        expect(await text.textContent()).not.toContain('我局');
        const names = await clerk.page.locator('.outline li').allTextContents();
        const at = names.findIndex((name) => name.startsWith('（四）规范重大行政决策'));
        expect(names.slice(at + 5, at + 8)).toEqual([
          expect.stringContaining('5.排查化解隐患'),
          expect.stringContaining('6.开展应急演练'),
          expect.stringContaining('（五）'),
        ]);
        expect(clerk.actions).toBeLessThanOrEqual(6);
      }));

    test('of 15 findings 10 are fixed, 3 let stand and 2 rewritten in at most 22', () =>
      atDesk(async (clerk) => {
        await openFacts(clerk.page, fifteenFindings(sample()));
        await clerk.page.getByText('正在检查').waitFor({ state: 'hidden' });
        const { page } = clerk;
        const open = page.locator('.finding');
        await expect.poll(() => open.count()).toBe(15);
        await clerk.click(page.getByRole('button', { name: '改好只有一种改法的 10 处' }));
        await expect.poll(() => open.count()).toBe(5);
        for (const at of [0, 1, 2]) {
          await clerk.click(open.filter({ hasText: '我局' }).first().getByRole('button', { name: '保留' }));
          await clerk.type('引自督察反馈原文');
          if (at === 0) {
            await clerk.press('Tab');
            await clerk.type('王主任');
          }
          await clerk.press('Enter');
          await expect.poll(() => open.count()).toBe(4 - at);
        }
        for (const rewritten of ['比上年减少12.5%', '比上年增加20%']) {
          await clerk.click(open.first().locator('.told'));
          await clerk.type(rewritten);
          await page.waitForTimeout(2500);
        }
        await expect.poll(() => open.count()).toBe(0);
        expect(clerk.actions).toBeLessThanOrEqual(22);
      }));

    test('all editions are made, and the body copied for WPS and OA, in at most 8', () =>
      atDesk(async (clerk) => {
        const { page } = clerk;
        await openFacts(page, sample());
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
        await clerk.click(page.getByRole('button', { name: '版式' }));
        await page.getByRole('figure', { name: '第1页' }).waitFor();
        const zip = await downloaded(page, () => clerk.click(page.getByRole('button', { name: '6 份一起存' })));
        expect(Object.keys(unzipSync(zip.bytes))).toHaveLength(6);
        await clerk.click(page.getByRole('button', { name: '复制正文' }));
        await page.getByText('正文已复制').waitFor();
        const html = await page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          return (await item?.getType('text/html'))?.text();
        });
        expect(html).toContain('一、');
        expect(clerk.actions).toBeLessThanOrEqual(8);
      }));
  },
);
