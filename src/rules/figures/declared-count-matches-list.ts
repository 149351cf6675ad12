import type { PartRule } from '../../check/rule.ts';
import type { Finding } from '../../diagnostic.ts';
import { readCount } from '../../domain/text/chinese-count.ts';
import { listFinders } from '../../domain/text/declared-lists.ts';
import type { ListSlip } from '../../domain/text/list-slip.ts';
import { answerAt, listAt } from '../../facts/answer-at.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';

export const declaredCountMatchesList = {
  id: 'declared-count-matches-list',
  severity: 'warning',
  tags: ['figures'],
  title: '写明的个数须与列出的一致',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十九、二十条（内容准确）',
  why: '“5支，分别是”后面列几个，“四个方面：一是”到几是，“两项”前后有几个引号、书名号，引出的话说几件、后面写几条，都数一数。列举未完的（等）不提。',
  reads: 'facts',
  wrong: { text: ['整合成5支，分别是市场监管、文化市场、交通运输、农业执法大队。'] },
  right: { text: ['整合成4支，分别是市场监管、文化市场、交通运输、农业执法大队。'] },
  check: (facts, { manuscript, kind }) => [
    ...countsAmiss(manuscript),
    ...kind.printedGroups.flatMap((group) => leadAgainstList(facts, `/${group}`)),
  ],
} satisfies PartRule;

function countsAmiss(manuscript: Manuscript): Finding[] {
  return manuscript.found(manuscript.printed, listFinders).flatMap(({ path, found, spanOf }) =>
    oneAPlace(found).map(({ start, end, written, listed }) => ({
      path,
      span: spanOf(start, end),
      message: `写的是${written}，列出的是${listed}个，请核对`,
    })),
  );
}

/** Of several finders that speak of one place, what the first says. */
function oneAPlace(slips: readonly ListSlip[]): ListSlip[] {
  return [...new Map(slips.toReversed().map((slip) => [slip.start, slip])).values()].toReversed();
}

const declared =
  /(\d{1,2}|十[一二三四五六七八九]?|[一二两三四五六七八九])(?:个方面|方面|件事|项工作|项任务|个不足|个问题|项重点工作|[点条](?:体会|启示|认识|思考|经验))[^，,。；;：:]{0,6}[：:。]$/gu;

/** 重点抓好以下六件事： and then five. */
function leadAgainstList(facts: Facts, group: string): Finding[] {
  const list = listAt(facts, `${group}/list`);
  return [...String(answerAt(facts, `${group}/lead`) ?? '').matchAll(declared)]
    .filter(([, count = '']) => list.length > 0 && readCount(count) !== list.length)
    .map(({ 0: words, 1: count, index }) => ({
      path: `${group}/lead`,
      span: { start: index, end: index + words.length },
      message: `引出的话写的是${count}，后面写了${list.length}条，请核对`,
    }));
}
