import { page } from '../layout/page.ts';
import { twipsOfMm } from '../layout/units.ts';

/** The width of the text area in twips: what the margins leave of the page. */
export const textAreaTwips: number =
  twipsOfMm(page.widthMm) - twipsOfMm(page.marginLeftMm) - twipsOfMm(page.marginRightMm);
