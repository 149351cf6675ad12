/** The duties of a first responsible person, and words by which a text shows that it tells of one. */
export const leadershipDuties = [
  { duty: '组织领导', words: /部署|研究|议题|领导小组|委员会会议|推进会|工作要点|常务会议/u },
  { duty: '决策与制度', words: /决策|规范性文件|合法性|法律顾问|政务公开|立法|制度建设/u },
  { duty: '履职与执法', words: /执法|营商|放管服|政务服务|履职/u },
  { duty: '督促与监督', words: /督促|督办|督察|督查|述法|约谈|批示|考核/u },
  { duty: '尊重司法', words: /应诉|出庭|诉讼|审判|法院|裁判|检察/u },
  { duty: '学法普法', words: /学法|普法|法治课|学习|宣讲|讲授/u },
] as const;
