const setPhrase = /习近平|党中央|党的.{1,8}(?:大|全会)/u;

/** What is done under whose orders, without a figure of one's own: 紧扣省委“1310”具体部署和市委“138”工作安排. */
const underOrders =
  /^(?:深入|认真|全面|坚决|严格|紧紧)*(?:紧扣|围绕|按照|根据|依据|落实|贯彻|对照|对标|聚焦|在)[^，。；]*(?:部署|安排|要求|精神|领导下|指导下|支持下)$/u;

/** Whether a clause is one that every report of the year repeats word for word: 以习近平新时代…为指导, 贯彻党的二十大精神. */
export function isSetPhrase(clause: string): boolean {
  return setPhrase.test(clause) || underOrders.test(clause);
}
