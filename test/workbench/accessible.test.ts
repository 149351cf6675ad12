import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { lacking, openBrowser } from './browser.ts';
import { paste } from './paste.ts';
import { seriousFaults } from './serious-faults.ts';

const lack = lacking();
const lead = '[data-pointer="/measures/lead"]';

/** Each screen, sheet, menu and pane of the page, with how it is come to from the sample. */
const screens: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the text', async (page) => page.keyboard.press('Alt+1')],
  [
    'a finding, its ground and what lets it stand',
    async (page) => {
      await page.locator(lead).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type('我局进一步加强统筹,抓好落实。');
      await page.locator('.finding').first().waitFor();
      await page.getByRole('button', { name: '依据' }).first().click();
      await page.getByRole('button', { name: '保留' }).first().click();
    },
  ],
  [
    'the menu of a paragraph',
    async (page) => {
      await page.locator(lead).click();
      await page.keyboard.press('Alt+m');
      await page.getByRole('menu').waitFor();
    },
  ],
  [
    'find and replace',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '查找' }).click();
    },
  ],
  [
    'a piece that was pasted',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator(lead).click();
      await paste(page, { text: '一、排查隐患\n我局开展排查4轮。\n二、开展演练\n组织演练9场。' });
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'the figures',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Alt+2');
      await page.locator('.figures-screen').waitFor();
    },
  ],
  ['the forms', async (page) => page.keyboard.press('Alt+3')],
  [
    'the pages',
    async (page) => {
      await page.keyboard.press('Alt+4');
      await page.getByRole('figure', { name: '第1页' }).waitFor();
    },
  ],
  ['the keys', async (page) => page.keyboard.press('F1')],
  [
    'the start with a paper that was worked on',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '工作台' }).click();
      await page.locator('.recent').waitFor();
    },
  ],
  [
    'a paper with nothing in it',
    async (page) => {
      await page.getByRole('button', { name: /年度报告/ }).click();
      await page.locator('.begin').waitFor();
    },
  ],
];

describe.skipIf(lack !== undefined)(`for everybody${lack ? ` (left out: ${lack})` : ''}`, () => {
  test.each([
    [1280, 720],
    // A screen of 1280 at 200 %.
    [640, 360],
  ])('nothing serious is found by axe on any screen, %i wide', async (width, height) => {
    const { page, close } = await openBrowser({ width, height });
    try {
      const found: Record<string, string[]> = { 'the start': await seriousFaults(page) };
      await page.getByRole('button', { name: '看看样例' }).click();
      await page.getByText('正在检查').waitFor({ state: 'hidden' });
      for (const [name, goTo] of screens) {
        await goTo(page);
        found[name] = await seriousFaults(page);
      }
      expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
    } finally {
      await close();
    }
  });

  test('nothing moves for whoever asked that nothing move', async () => {
    const { page, close } = await openBrowser();
    try {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.getByRole('button', { name: '看看样例' }).click();
      await page.getByText('正在检查').waitFor({ state: 'hidden' });
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
          const isStill = [transitionDuration, animationDuration].every((time) => /^(?:0s|auto)$/.test(time));
          return isStill && scrollBehavior === 'auto' ? [] : [element.className];
        }),
      );
      expect(moving).toEqual([]);
    } finally {
      await close();
    }
  });
});
