/** What a figure is in its sentence. */
export type Role = 'total' | 'rest' | 'from' | 'to' | 'change' | 'rate' | 'share' | 'average' | 'multiple' | 'plain';

export interface RoleFound {
  readonly role: Role;
  readonly direction: 1 | -1 | 0;
}

const rises =
  '延长|核增|调增|扩增|增长|增加|上升|提高|提升|增|升|涨|扩大|扩充|扩容|净增|新增长|增幅|涨幅|攀升|多|高|上涨|增多';
const falls =
  '核减|审减|调减|缩小|下降|降低|减少|缩短|压缩|压减|压降|精简|回落|减|降|净减|降幅|减幅|跌|下滑|少|低|缩减';
const going = (words: string) =>
  words
    .split('|')
    .filter((word) => !word.endsWith('幅'))
    .join('|');
const reaching = '(?:了)?(?:约|近|达到|达|为|至今的?|高达|均达|仅)?';

/** 增至 · 下降到今年的 · 缩短为 */
const to = new RegExp(
  `(?:(${going(rises)})|(${going(falls)})|调整|变|由|发展)(?:到|至|为)(?:了)?(?:现在的?|目前的?|今年的?|本年的?|当年的?|20\\d\\d年的?|约|近)?$`,
  'u',
);
/** 增长了 · 降幅达 · 上升 · 压缩比例达 */
const change = new RegExp(`(?:(${rises})|(${falls}))(?:比例|幅度|率|比)?${reaching}[-－—−]?$`, 'u');
/** Words that end like a change and are none: 最多, 至少, 不少于. */
const noChange = /(?:最多|至少|最少|不少|不低|最高|最低|很多|许多|大多|提高|不高|更多|较多|较少|有多|多少)$/u;
const plainChange = /(?:同比|比|较|超|超出|高出|低于|净|又|再|已|共|数|量|率|度|费|上年|去年|同期|，)$/u;
const rate =
  /(?:率|度|比例|比重|占比|增速|增幅)(?:为|是|达|达到|约为|约|均为|均达|均达到|仅为|只有|高达|保持在|稳定在|超过|不足|不低于|高于|低于|突破)?$/u;
const share = /占[^占]{0,24}?(?:的|比|比例|比重)?(?:为|达|达到|约|近|超过|不足)?$/u;
const average = /(?:平均|人均|日均|月均|年均|户均|件均|均)[^均]{0,10}$|每[^每]{1,9}$/u;
const total = /(?:(?<!公)共|共计|合计|总计|累计|总数|总量|总额|总盘子|总规模|总|一共|总共)[^共计总]{0,12}$/u;
const rest = /(?:其他|其余|余下|剩余|其它)[^其余他]{0,10}$/u;
const from = /(?:由|从)[^由从至到]{0,18}$/u;

/** Letters one of which stands in whatever the patterns above find. */
const anyRole = /[延核审增升提扩涨攀高多降低减少缩压精回落跌下滑调变展率度例重占速均每共计总其余剩由从到至]/u;
const anyChange = /[延核审增升提扩涨攀高多降低减少缩压精回落跌下滑调变展由]/u;
const plain: RoleFound = { role: 'plain', direction: 0 };

/** Reads what a figure is from the words before it in its clause, with whether it is a percentage and what comes behind it. */
export function roleOf(lead: string, unit: string, next: () => string): RoleFound {
  if (unit !== '倍' && !anyRole.test(lead)) return plain;
  if (unit === '倍') return { role: 'multiple', direction: directionOf(change.exec(lead)) };
  if (anyChange.test(lead)) {
    const goesTo = to.exec(lead);
    if (goesTo) return { role: 'to', direction: directionOf(goesTo) };
    const changes = changeIn(lead, unit);
    if (changes) return changes;
  }
  if (unit === '%' && share.test(lead)) return steady('share');
  if (from.test(lead) && to.test(next())) return steady('from');
  if (unit === '%' && rate.test(lead)) return steady('rate');
  if (rest.test(lead)) return steady('rest');
  if (average.test(lead)) return steady('average');
  if (total.test(lead)) return steady('total');
  return plain;
}

function changeIn(lead: string, unit: string): RoleFound | undefined {
  const found = change.exec(lead);
  if (!found) return undefined;
  const word = found[1] ?? found[2] ?? '';
  if (noChange.test(lead) && !/(?:提高|更高)$/u.test(lead)) return undefined;
  const before = lead.slice(0, found.index);
  const isShort = word.length === 1;
  if (isShort && unit !== '%' && unit !== '个百分点' && !/[比较超]/u.test(before)) return undefined;
  if (isShort && !/[比较超]/u.test(before) && !plainChange.test(before)) return undefined;
  return { role: 'change', direction: directionOf(found) };
}

function directionOf(found: RegExpExecArray | null): 1 | -1 | 0 {
  return found?.[1] ? 1 : found?.[2] ? -1 : 0;
}

function steady(role: Role): RoleFound {
  return { role, direction: 0 };
}
