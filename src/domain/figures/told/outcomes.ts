/**
 * Words that tell the members of one division apart: a list that names two of a row parts a whole. Each row is one division.
 */
const divisions: readonly (readonly string[])[] = [
  '继续有效 失效 废止 修改 修订 保留 有效'.split(' '),
  '不予受理 受理 补正 转送 不符合受理'.split(' '),
  '不合格 合格 缺考 优秀 良好 不达标 达标 未通过 通过 退回 补考'.split(' '),
  '维持 撤销 变更 确认违法 责令履行 驳回 终止 调解 撤诉 败诉 胜诉 和解 裁决 撤回'.split(' '),
  '办结 在办 正在办理 未办结 完成 正在推进 未完成 逾期 按期 立行立改 整改完成 当场 限期'.split(' '),
  '部分公开 不予公开 无法提供 不予处理 公开'.split(' '),
  '取消 降低 保留 下放 合并 新增 承接 调整'.split(' '),
  '一般程序 普通程序 简易程序 快速办理'.split(' '),
  '上半年 下半年'.split(' '),
  '一季度 二季度 三季度 四季度'.split(' '),
  '县直 县级 乡镇 镇街 村级 村 社区 街道 市级 省级 国家级 市直'.split(' '),
  '咨询 求助 投诉 举报 建议 表扬 提案 其他 其余'.split(' '),
  '国内 涉外 涉港澳台 民事 刑事 行政 经济'.split(' '),
  '公园 广场 长廊 书屋 书房 宣传栏'.split(' '),
  '人大代表 政协委员 律师 企业代表 媒体记者 专家学者'.split(' '),
  '处罚 许可 检查 强制 征收 给付 裁决 确认 奖励'.split(' '),
  '餐饮 学校食堂 药店 超市 商场 农贸市场'.split(' '),
  '男性 女性'.split(' '),
  '城镇 农村 城区'.split(' '),
  '线上 线下 网上 窗口'.split(' '),
  '律师事务所 法律服务所 公证处 司法鉴定 律所'.split(' '),
];

/** Whether at least `least` of the phrases name different members of one division. */
export function isDivision(phrases: readonly string[], least: number): boolean {
  return divisions.some((row) => {
    const named = new Set(phrases.flatMap((phrase) => row.find((word) => phrase.includes(word)) ?? []));
    return named.size >= least;
  });
}

/** Whether the phrases end alike: 网络类、电话类 · 枕流镇、漱石镇. */
export function endAlike(phrases: readonly string[]): boolean {
  const ends = phrases.map((phrase) => phrase.replace(/(?:案件|案|[的占为有了]){1,3}$/u, '').slice(-1));
  return phrases.length > 1 && ends[0] !== '' && ends.every((end) => end === ends[0]);
}
