/** Words that open a cause or an effect; each with the words of the same look that do not. */
const telling = [
  /(?<![查找析究明])原因(?!分析|查找|剖析|不明|不清|未查|的分析|需要)/u,
  /(?<![原起成病死诱内外动肇基主])因(?!此|而|素|果|应|子|循|缘|病|灾|公出|[地人时事材势企村户案][制施教而利异])/u,
  /由于|导致|致使|使得|造成|源于|缘于|归因于|根源在|症结在|所以(?!然)|以致|以至于/u,
  /(?<!问题|不足|短板|弱项|环节|表现|差距|困难|任务)主要是(?![：:]|以下|一是)/u,
  /受(?![理众益训贿])[^，。；：,;:]{1,20}(?:影响|制约|限制|约束)/u,
  /随着.{1,40}(?:难以|不能|不适应|跟不上)/u,
];

/**
 * Whether a text tells why something is so: 因编制原因, 由于…, 导致, 受…影响, 随着…难以适应. 因地制宜, 因素, 因此 and a bare 难以 do
 * not; nor does 问题主要是, which tells what, not why.
 */
export function tellsCause(text: string): boolean {
  return telling.some((words) => words.test(text));
}
