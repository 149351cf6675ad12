/** Steps of work: what is 受理 is another figure than what is 审结. */
export const steps =
  '受理|收到|审结|办结|召开|开展|审核|审查|抽查|检查|调解|查处|排查|化解|办理|立案|集中学法|学法|组织|举办|发放|归集|备案|清理|整改|发现|败诉|移送|提出|采纳|制定|印发|新增|接受|解答|回访';
