import type { ToldFigure } from '../../told/told-figure.ts';
import { keyOf } from './rate-names.ts';

const window = 160;
const fillers =
  /^(?:其中|全年|年内|全县|全市|我县|群众|案件|总体|综合|平均|累计|实际|整体|各类|的|占|且|达|并|均|使|按时|按期|及时|法定期限内)+/u;

/** Whether a rate is of something that the counts are not of: 其中实名举报办结率, 县直部门覆盖率. */
export function isQualified(text: string, { lead, start }: ToldFigure, name: string, isAfter: boolean): boolean {
  const key = keyOf(name) ?? name.slice(-2);
  const own = lead.slice(0, Math.max(0, lead.lastIndexOf(key)));
  const extra = own.replace(fillers, '');
  const elsewhere = text.slice(Math.max(0, start - window), start - lead.length) + text.slice(start, start + window);
  const isForeign =
    isAfter && extra.length >= 2 && !elsewhere.includes(extra.slice(0, 2)) && !elsewhere.includes(extra.slice(-2));
  return (
    isForeign ||
    (/^其中/u.test(own) && extra.length > 0) ||
    (/按期|按时|及时/u.test(own) && !/按期|按时|及时/u.test(elsewhere))
  );
}
