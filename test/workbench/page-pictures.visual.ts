import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { openBrowser } from './browser.ts';
import { downloaded } from './downloaded.ts';
import { paste } from './paste.ts';
import { commented, revised } from './revised.ts';

/** Draws the pictures of the page that the docs show; asked for by docs/pictures.mjs, no test of anything. */
test.skipIf(!process.env.PAGE_PICTURES)('the pictures of the page', async () => {
  const { page, close } = await openBrowser({ width: 1280, height: 720 });
  try {
    await page.clock.setFixedTime(new Date('2026-01-08T09:00:00'));
    await draw(page, 'page-start');
    await page.getByRole('button', { name: '看看样例' }).click();
    await page.locator('[data-pointer="/opening/paragraphs/0"]').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('同比下降三成,我局进一步加强统筹。');
    await page.locator('[data-pointer="/measures/lead"]').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('全年办结120件，同比增长20%，其中化解60件，化解率54.54%。');
    await page.waitForTimeout(3000);
    await page.locator('.running').evaluate((one) => one.scrollTo(0, 0));
    await page.waitForTimeout(4000);
    await draw(page, 'page-text');
    await paste(page, {
      text: [
        '规范涉企行政执法情况',
        '（一）统筹检查计划。各执法部门按季度报送计划，县司法局合并同类事项。',
        '1.合并检查。对同一企业能合并的一次查完。',
        '2.公开结果。检查结果七日内公开。',
        '（二）纠治突出问题。一是清理乱收费；二是纠正乱罚款。',
      ].join('\n'),
    });
    await page.getByRole('dialog').waitFor();
    await draw(page, 'page-paste');
    await page.keyboard.press('Escape');
    await page.locator('[data-pointer="/measures/lead"]').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('全年行政复议申请196件，行政复议审结172件。');
    await page.keyboard.press('Alt+2');
    await page.locator('.figures-side h3').first().waitFor();
    await page.waitForTimeout(7000);
    await draw(page, 'page-figures');
    await page.keyboard.press('Alt+3');
    await page.getByLabel('机关全称').first().waitFor();
    await draw(page, 'page-forms');
    await page.keyboard.press('Alt+4');
    await page.getByRole('figure', { name: '第1页' }).waitFor();
    await draw(page, 'page-pages');
    const { bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Word（.docx）' }).click());
    const edited = revised(bytes, [
      ['次，重点学习', '次，主要学习'],
      ['发出提示函', '发出提示函并约谈主要负责人', '李芳'],
      ['《中华人民共和国民营经济促进法》', '《民营经济促进法》'],
    ]);
    const noted = commented(edited, '陈志远', [['评议结果作为年度考核的参考', '请补一句评议结果怎样运用。']]);
    await page.keyboard.press('Alt+1');
    await page.getByRole('button', { name: '文件', exact: true }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('menuitem', { name: /带回修改稿/ }).click();
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    await (await chooser).setFiles({ name: '县长改.docx', mimeType: type, buffer: Buffer.from(noted) });
    await page.locator('.take-home').waitFor();
    await page.waitForTimeout(500);
    await draw(page, 'page-take-home');
    await page.getByRole('button', { name: '不要了' }).click();
    await page.getByRole('button', { name: '工作台' }).click();
    await page.getByRole('button', { name: /年度报告/ }).click();
    await page.locator('.findings').getByText('还没写').first().waitFor();
    await draw(page, 'page-new');
  } finally {
    await close();
  }
});

/** A few colours are enough for a picture of a page, and make it a third as large. */
async function draw(page: Page, name: string): Promise<void> {
  const input = await page.screenshot();
  const target = `docs/pictures/${name}.png`;
  execFileSync('convert', ['png:-', '-strip', '+dither', '-colors', '96', `PNG8:${target}`], { input });
}
