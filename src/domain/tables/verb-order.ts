import { wordingTable } from '../text/wording.ts';

/** What is done first | what is done after it. Add a line. */
const order = `
  学习 | 贯彻
  发现 | 整改 解决 处置
  排查 | 化解 整改 整治
  调查 | 处理 处罚
  受理 | 审理 办结 处理
  立案 | 结案
  申请 | 受理
  制定 | 实施 执行
  起草 | 印发 公布
  拟定 | 印发
  审核 | 印发 公布
  审议 | 印发 公布 通过
  讨论 | 通过 决定
  研究 | 决定
  收集 | 整理 汇总 分析
  采集 | 分析
  签订 | 履行
  征求 | 采纳
  部署 | 落实
  谋划 | 推进
  培训 | 考核 上岗
`;

/** 贯彻并学习: two deeds joined in the order in which they cannot be done. */
export const verbOrder = wordingTable(
  order
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', others = ''] = line.split('|').map((cell) => cell.trim());
      return others
        .split(' ')
        .map((later) => ({ slip: new RegExp(`${later}(?:并|并且|和)${first}`, 'gu'), right: `${first}并${later}` }));
    }),
);
