import { openBrowser } from '../browser.ts';
import { Clerk } from './clerk.ts';

/** Gives a clerk a page that was opened from its file on a day in January, on which the report on 2025 is written. */
export async function atDesk(act: (clerk: Clerk) => Promise<void>): Promise<void> {
  const { page, close } = await openBrowser();
  try {
    await page.clock.setFixedTime(new Date('2026-01-08T09:00:00'));
    await act(new Clerk(page));
  } finally {
    await close();
  }
}
