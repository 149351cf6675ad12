import { signsOfWords } from '../text/signs.ts';
import type { Wording } from '../text/wording.ts';

/** Words that say the same; two of a line, one behind the other, are one too many. Add a line or a word. */
const synonyms = `
  目前 当前 现在 如今 眼下 现有 现已 现共有 时下 截至目前 到目前为止
  全部 全部都 所有 一切 凡是 一律 全都 统统 悉数
  非常 十分 极其 极为 最为 更加 更为 越发 愈加 格外 相当 尤为
  必须 务必 应当 应该
  最终 最后 终于
  首先 率先 最先 首次 第一次
  通过 借助 借助于 凭借 依托 依靠 凭着 靠的是 靠着
  因为 由于 缘于
  为了 以便 旨在 以期 目的在于
  各自 分别 各个
  再次 重新 又再
  反复 多次 一再 屡次 再三 屡屡
  立即 马上 立刻 即刻 当即 随即
  逐步 逐渐 渐渐 日益 日渐 越来越
  已经 业已 早已 均已
  仅仅 只有 仅有 唯有
  总共 共计 合计 一共 总计 累计
  仍然 依然 仍旧 依旧 依然还
  特别是 尤其是
  互相 相互 彼此
  亲自 亲身 亲手
  彻底 完全
  得到 受到 深受 获得 赢得 博得 备受 广受 得到了 获得了 受到了 赢得了
  根据 按照 依照 依据 遵照 比照 遵循
  因此 所以 因而 从而 于是
  但是 然而 不过 可是
  如果 假如 倘若 假若
  并且 而且
  能够 可以 得以
  不断 持续 连续
  进一步 更加 更为
  大力 全力 着力 努力
  此外 另外 除此之外
  甚至 乃至
  即将 将要 将于 行将
  经常 时常 常常
  大约 大概 将近 接近 差不多
  超过 多于 高于
  无论 不论 不管
  虽然 尽管
  共同 一起 一同 一道 协同
  原因 缘故
  严肃 严厉 从严
  关于 对于
  以来 至今
  日前 近日 近期 前不久
  今年 本年度
  去年 上年 上一年
  有关 相关
  相继 先后 陆续 接连
  尽快 尽早 及早
  明显 显著
  严格 从严
  防止 避免
  需要 必须
  至少 起码 最少
  最多 至多
  重点 着重 侧重
  广大 众多
  当地 本地
  帮助 协助
  理应 应该
  从不 从未
  略微 稍微
  忽然 突然
  亲眼 目睹
  何时 什么时候
  倘使 倘若
  似乎 好像
  往往 常常
  预先 事先 提前
  永远 始终
  单独 独自
  开展 进行
`;

/** Two of a line that stand together in good Chinese. */
const idioms = ['持续不断', '连续不断', '完全彻底'];

/** 最终最后, 目前现有: two words of one meaning side by side; looked for where a pair stands. */
export const synonymPairs: readonly Wording[] = synonyms
  .trim()
  .split('\n')
  .map((line) => {
    const pairs = pairsOf(line.trim().split(' '));
    return { slip: new RegExp(`(?:${pairs.join('|')})(?!感)`, 'gu'), right: '只留一个', signs: signsOfWords(pairs) };
  });

/** The longer pairs first, so that 借助于 is not taken for 借助. */
function pairsOf(words: readonly string[]): string[] {
  const pairs = words.flatMap((one) => words.flatMap((other) => (isOther(one, other) ? [one + other] : [])));
  return pairs.filter((pair) => !idioms.includes(pair)).toSorted((one, other) => other.length - one.length);
}

/** Neither word is a part of the other: 获得获得了 is a slip of another kind. */
function isOther(one: string, other: string): boolean {
  return !one.includes(other) && !other.includes(one);
}
