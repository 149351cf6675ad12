import { allMatches } from './all-matches.ts';
import { readCount } from './chinese-count.ts';
import { finderOf } from './finder.ts';
import type { ListSlip } from './list-slip.ts';

const count = '(\\d{1,2}|十[一二三四五六七八九]?|[一二两三四五六七八九])';
/** “五大体系”，即甲体系、乙体系 · “四张清单”（甲清单、乙清单）: every member ends with the noun that is counted. */
const explained = new RegExp(
  `${count}(个|项|大|张|类|种|条|道|支|套|本|级|份|部|座|所)([\\p{Script=Han}]{2})[”’]?(?:[：:（(]|[，,](?:即|包括|分别是|分别为|就是))(?:包括|即|分别是)?([^。；;：:（()）\\d]{6,160})`,
  'gu',
);
/** 县教育局、县公安局、团县委5家单位 */
const bodies = new RegExp(
  `((?:[\\p{Script=Han}]{2,14}、){1,11}[\\p{Script=Han}]{2,12}?)(?:共)?(?<![第十百等])${count}(家|个)(单位|部门|机关|成员单位)`,
  'gu',
);
/** 望川、青岚、梓河三地 */
const places = new RegExp(
  `([\\p{Script=Han}]{2,14}(?:、[\\p{Script=Han}]{2,4}){1,8})(?<![第十百等])${count}(地|县|市|区|镇|乡|村|校|院|方|县区|镇街)(?![\\p{Script=Han}]?级)`,
  'gu',
);
/** 甲镇、乙镇和丙街道“两镇一街道” */
const acronym =
  /((?:[\p{Script=Han}]{2,14}[、和]){1,8}[\p{Script=Han}]{2,10})“((?:[一二两三四五六七八九](?:镇|乡|街道|村|社区|县|区|市|局|院|所|中心|站)){2,4})”/gu;
const body = /(?:[局委办院会厅队所处站社部校]|中心|公司|银行|县委|妇联|工会|残联|工商联|科协|法院|检察院)$/u;

/** Finders of counts that a list does not have whose members show by their ends that they are what is counted. */
export const nounLists = [
  finderOf(explained, explain),
  finderOf(bodies, (match) => before(match, (member) => body.test(member))),
  finderOf(places, (match) => before(match, (member) => member.length <= 4)),
  finderOf(acronym, spellOut),
];

function explain({ 1: numeral = '', 2: measure = '', 3: noun = '', 4: list = '', index }: RegExpExecArray): ListSlip[] {
  const members = list.split(/、|，|以及|和|及|与/u).map((member) => member.replace(/[”’]$/u, ''));
  const end = members.findIndex((member) => !member.endsWith(noun));
  const listed = end === -1 ? members.length : end;
  const declared = readCount(numeral) ?? 0;
  const rest = members.slice(listed).join('');
  if (listed < 2 || declared < 2 || declared === listed || Math.abs(declared - listed) > 3) return [];
  if (/等|另|此外|还有/u.test(list) || rest.includes(noun)) return [];
  const written = `${numeral}${measure}${noun}`;
  return [{ start: index, end: index + written.length, written, count: declared, listed }];
}

/** A list with its count behind it. */
function before(
  { 0: whole, 1: list = '', 2: numeral = '', 3: measure = '', index }: RegExpExecArray,
  isMember: (member: string) => boolean,
): ListSlip[] {
  const names = list.split('、');
  const last = names.at(-1) ?? '';
  const members = [...names.slice(0, -1), ...last.split(/[和与及]/u)];
  const declared = readCount(numeral) ?? 0;
  const isList = members.slice(1).every(isMember) && members.length > 1;
  if (!isList || declared < 2 || declared === members.length || declared === names.length) return [];
  if (Math.abs(declared - members.length) > 3 || /等|其中|分别/u.test(list)) return [];
  const at = index + list.length + (whole.charAt(list.length) === '共' ? 1 : 0);
  const written = numeral + measure;
  return [{ start: at, end: at + written.length, written, count: declared, listed: members.length }];
}

function spellOut({ 1: list = '', 2: short = '', index }: RegExpExecArray): ListSlip[] {
  const members = list.split(/[、和]/u);
  const named = allMatches(short, /([一二两三四五六七八九])([\p{Script=Han}]{1,2}?)(?=[一二两三四五六七八九]|$)/gu);
  const wrong = named.find(
    ({ 1: numeral = '', 2: kind = '' }) =>
      members.filter((member) => member.endsWith(kind)).length !== readCount(numeral),
  );
  const declared = named.reduce((sum, { 1: numeral = '' }) => sum + (readCount(numeral) ?? 0), 0);
  const known = members.every((member) => named.some(({ 2: kind = '' }) => member.endsWith(kind)));
  if (!wrong || !known || declared === members.length) return [];
  const start = index + list.length + 1;
  return [{ start, end: start + short.length, written: `“${short}”`, count: declared, listed: members.length }];
}
