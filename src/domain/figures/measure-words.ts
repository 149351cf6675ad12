/** Units that count things; two figures may be added up or divided only when they share one. */
const counting: ReadonlySet<string> = new Set(
  (
    '人次 户次 家次 场次 批次 件次 台次 车次 班次 起次 条次 份次 期次 项次 课时 学时 件 份 条 项 个 家 名 人 次 起 期 场 部 篇 支 本 卷 户 处 类 宗 ' +
    '批 套 台 辆 所 座 轮 页 位 组 艘 亩 吨 元 张 枚 例 幅 块 栋 门 堂 具 间 单 段 则 通 头 只 面 棵 株 封'
  ).split(' '),
);

const others = '个百分点 % ％ 个工作日 个月 工作日 小时 分钟 平方公里 公里 平方米 公顷 公斤 倍 分 年 月 日 天 kg'.split(
  ' ',
);

const alternatives = [...counting, ...others].toSorted((a, b) => b.length - a.length).join('|');

/** The unit that stands at the regular expression's `lastIndex`. */
export const unitHere = new RegExp(alternatives, 'uy');

/** Whether a unit counts things, so that figures of it can be parts of one another. */
export function isCounting(unit: string): boolean {
  return counting.has(unit);
}
