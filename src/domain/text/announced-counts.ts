import { allMatches } from './all-matches.ts';
import { readCount } from './chinese-count.ts';
import { finderOf } from './finder.ts';
import type { ListSlip } from './list-slip.ts';

const count = '(\\d{1,2}|十[一二三四五六七八九]?|[一二两三四五六七八九])';
const unit = '(个|项|大|支|类|种|条|道|张|件|部|名|家|级|部门|方面|点)';

/** “月调度、季通报、年考核”四项机制 */
const inQuotes = new RegExp(`“([^“”，。；：]{1,40}、[^“”，。；：]{1,60})”${count}(项|张|个|大|种|类|条|道)`, 'gu');
/** 公众参与、专家论证、集体讨论决定六大程序 */
const plainList = new RegExp(
  `(?<![\\p{Script=Han}、“”《》）])(?:\\p{Script=Han}{1,14}、){1,9}\\p{Script=Han}{1,9}?(?:共)?(?<![第十百之])${count}(大|项|支|个|类|种|道|级|部门)(?=\\p{Script=Han})`,
  'gu',
);
/** 三个到位：甲到位、乙到位、丙到位。 · 四道关口，即甲、乙、丙。 */
const explained = new RegExp(
  `(?<![\\d.第十百])${count}${unit}[^，,。；;：:、“”\\d]{0,8}”?(?:[：:]|，即|，包括|，分别是)([^，,。；;：:\\d一]{1,20}、[^，,。；;：:\\d]{1,160})(?=[。；;]|$)`,
  'gu',
);
/** 甲镇、乙镇、丙乡等2个乡镇 */
const andOthers = new RegExp(
  `((?:\\p{Script=Han}{1,14}、){1,9}\\p{Script=Han}{1,12})等${count}(个|家|项|名|类|种|支|部门)`,
  'gu',
);
/** 亲自部署、亲自过问、亲自督办“四个亲自” */
const summedUp = new RegExp(
  `“${count}个?(\\p{Script=Han}{2})”(?<=((?:\\p{Script=Han}{2,14}、){1,8}\\p{Script=Han}{2,14})“[^”]{1,5}”)`,
  'gu',
);
/** “三张清单”…，编制甲清单、乙清单， */
const spelled = new RegExp(
  `“${count}[张个项本](\\p{Script=Han}{2})”[^，,。；;]{0,12}[，,](?:编制|制定|出台|建立|印发|形成)([^，,。；;]{4,80})`,
  'gu',
);
/** “一条主线、两个抓手”…以督察、考核、普法为抓手 */
const motto = /“([^“”]{0,20}[一二两三四五六七八九][个条项](?:\p{Script=Han}{2})[^“”]{0,40})”/gu;

/** Words that begin a new thing between a list and a count: 县委办、县政府办联合印发三项制度. */
const verb =
  /印发|制定|出台|建立|推行|开展|落实|推进|完善|健全|联合|实施|分别|形成|打造|建成|组织|召开|举办|设立|成立|通过|签订|明确|发布|公布|下发|承担|取得|新增|获|为|有|在|被|达|对|按|以|于|到|至|将|从|由|整合|划分|聚焦|围绕|突出|抓|做|含|包括|等|其中|每|各|前|近|余|了|的|全/u;

/** Finders of counts that the words beside them do not have, where nothing else is spoken of in between. */
export const announcedCounts = [
  finderOf(inQuotes, quoted),
  finderOf(plainList, plain),
  finderOf(explained, explain),
  finderOf(andOthers, others),
  finderOf(summedUp, sumUp),
  finderOf(spelled, spell),
  finderOf(motto, mottoSlips),
];

function quoted({ 0: whole, 1: list = '', 2: numeral = '', 3: measure = '', index }: RegExpExecArray): ListSlip[] {
  const listed = list.split('、').length;
  const written = numeral + measure;
  if (list.includes('等') || readCount(numeral) === listed) return [];
  const end = index + whole.length;
  return [{ start: end - written.length, end, written, count: readCount(numeral) ?? 0, listed }];
}

function plain({ 0: whole, 1: numeral = '', 2: measure = '', index }: RegExpExecArray): ListSlip[] {
  const written = numeral + measure;
  const items = whole.slice(0, -written.length).replace(/共$/u, '').split('、');
  const [last = ''] = items.slice(-1);
  const declared = readCount(numeral) ?? 0;
  const most = items.length + (/[和及与]/u.test(last) ? 1 : 0);
  if (verb.test(last.slice(2)) || declared < 2 || (declared >= items.length && declared <= most)) return [];
  if (Math.abs(declared - items.length) > 2 || (items.length < 3 && measure !== '部门' && measure !== '支')) return [];
  const isOfOneKind =
    items.length > 2 &&
    (last.length <= 6 || items.slice(1, -1).every((one) => Math.abs(one.length - last.length) <= 3));
  if (!isOfOneKind && !/[局委办队厅院]$/u.test(last)) return [];
  const end = index + whole.length;
  return [{ start: end - written.length, end, written, count: declared, listed: items.length }];
}

function explain({ 1: numeral = '', 2: measure = '', 3: list = '', index }: RegExpExecArray): ListSlip[] {
  const declared = readCount(numeral) ?? 0;
  const [fewest, most] = lengthOf(list);
  if (
    /等|另|此外/u.test(list) ||
    declared < 2 ||
    (declared >= fewest && declared <= most) ||
    Math.abs(declared - fewest) > 3
  )
    return [];
  const written = numeral + measure;
  return [{ start: index, end: index + written.length, written, count: declared, listed: fewest }];
}

/** More are listed than 等 leaves room for. */
function others({ 0: whole, 1: list = '', 2: numeral = '', 3: measure = '', index }: RegExpExecArray): ListSlip[] {
  const listed = list.split('、').length;
  const written = numeral + measure;
  const declared = readCount(numeral) ?? 0;
  if (declared >= listed || declared < 2 || listed - declared > 2) return [];
  const end = index + whole.length;
  return [{ start: end - written.length, end, written, count: declared, listed }];
}

function sumUp({ 0: written, 1: numeral = '', 2: word = '', 3: list = '', index }: RegExpExecArray): ListSlip[] {
  const items = list.split('、');
  const alike = items.filter((one) => one.includes(word) || one.includes(`${word.charAt(0)}`)).length;
  const declared = readCount(numeral) ?? 0;
  if (alike < items.length || items.length < 2 || declared === items.length) return [];
  return [{ start: index + 1, end: index + written.length - 1, written, count: declared, listed: items.length }];
}

function spell({ 1: numeral = '', 2: word = '', 3: list = '', index }: RegExpExecArray): ListSlip[] {
  const listed = list.split(word).length - 1;
  const declared = readCount(numeral) ?? 0;
  if (listed < 2 || declared === listed || list.includes('等')) return [];
  return [
    {
      start: index + 1,
      end: index + 1 + numeral.length + 1 + word.length,
      written: `“${numeral}…${word}”`,
      count: declared,
      listed,
    },
  ];
}

/** The counts in a motto, held against 以…为抓手 behind it. */
function mottoSlips({ 0: whole, 1: list = '', index, input }: RegExpExecArray): ListSlip[] {
  const behind = input.slice(index + whole.length, index + whole.length + 200);
  return allMatches(list, /([一二两三四五六七八九])[个条项](\p{Script=Han}{2})/gu).flatMap(
    ({ 0: words, 1: numeral = '', 2: noun = '' }) => {
      const given = new RegExp(`以([^，,。；;]{2,60})为${noun}`, 'u').exec(behind);
      const listed = given?.[1]?.split('、').length ?? 0;
      if (!given || listed < 2 || listed === readCount(numeral) || /等/u.test(given[1] ?? '')) return [];
      const start = index + whole.length + given.index;
      return [{ start, end: start + given[0].length, written: `“${words}”`, count: readCount(numeral) ?? 0, listed }];
    },
  );
}

/** How many names a list has: 和 and 及 may part two names or stand within one. */
function lengthOf(list: string): readonly [number, number] {
  const bare = list.replaceAll(/“[^”]{0,400}”|《[^》]{0,400}》|（[^）]{0,400}）/gu, '名');
  const parted = bare.split('、').length;
  return [parted, parted + (bare.match(/[和及与]/gu)?.length ?? 0)];
}
