import type { WordRule } from '../../check/rule.ts';
import { punctuationStandard } from '../../domain/report/standards.ts';
import { freeMatches } from '../../domain/text/free-matches.ts';
import { signsOf } from '../../domain/text/signs.ts';
import { type WrittenSpot, writtenSpots } from '../written-spots.ts';

const beforeAnd =
  /、(?=(?:和(?![解谐平睦好美气约])|以及|与(?![会时]|[^，。；、]{1,16}(?:相关|有关|相符|一致|相适应|相配套))|及(?![时早格其]))[\p{Script=Han}《“])/gu;
const bodies =
  /(?=，)(?<=、\p{Script=Han}{2,10}([局委办院厅队镇乡所]))，(?=\p{Script=Han}{2,10}\1(?:等|、|联合|和))|(?<=^|[：。；重点检查排查对])\p{Script=Han}{2,5}([场堂地站点校院])，(?=\p{Script=Han}{2,6}、\p{Script=Han}{2,6}(?:等|[两三四五六]))/gu;
const words = /(?=，)(?<=(?:^|[，、：\p{Script=Han}])(不?\p{Script=Han})作为)，(?=[不乱慢]作为)/gu;
/** A；B among A、B、C of one clause: 涉及许可、处罚；强制、征收. */
const semicolons = /(?=；)(?<=、\p{Script=Han}{2,5})；(?=\p{Script=Han}{2,5}(?:、|等(?![候级待])|[三四五六]类))/gu;
/** A、B，C等: the last of a list behind a comma, where it opens with no verb. */
const commas =
  /(?=，)(?<=、\p{Script=Han}{2,8})，(?!(?:提|加|推|强|健|完|建|实|开|组|规|保|落|形|促|确|做|着|有|并|切|全|使|是|把|将|对|为|进|不)\p{Script=Han})(?=\p{Script=Han}{2,8}(?:等(?![候级待])|[两三四五六七八][类项]|和\p{Script=Han}{2,6}(?:共同|联合)))/gu;
const steps = /[，,；;]([二三四五六七八九])是/gu;
const signs = signsOf(beforeAnd, bodies, words, semicolons, commas, steps);

export const listMarksAlike = {
  id: 'list-marks-alike',
  severity: 'notice',
  tags: ['punctuation'],
  title: '并列的词语用同一种点号，“和”前不用顿号',
  source: 'national-standard',
  basis: `${punctuationStandard} 4.5、4.6`,
  why: '“县住建局、县水务局，县农业局等部门”顿号、逗号混用，“县法院、和县司法局”多了顿号，“一是……，二是……；三是……”逗号、分号混用。',
  reads: 'manuscript',
  wrong: { text: ['县法院、和县司法局建立机制。'] },
  right: { text: ['县法院和县司法局建立机制。'] },
  check: (manuscript) =>
    writtenSpots(manuscript, signs, (text) => [
      ...freeMatches(text, beforeAnd).map(({ index }) => spot(index, index + 2, '“和、以及”前面不用顿号')),
      ...freeMatches(text, bodies).map(({ 0: found, index }) =>
        spot(index, index + found.length, '同一层并列里顿号、逗号混用'),
      ),
      ...freeMatches(text, words).map(({ index }) => spot(index, index + 1, '并列的词语之间宜用顿号')),
      ...freeMatches(text, semicolons).map(({ index }) => spot(index, index + 1, '同一层并列里顿号、分号混用')),
      ...freeMatches(text, commas).map(({ index }) => spot(index, index + 1, '同一层并列里顿号、逗号混用')),
      ...mixedSteps(text),
    ]),
} satisfies WordRule;

/** 一是…，二是…；三是…: two marks between the members of one enumeration. */
function mixedSteps(text: string): WrittenSpot[] {
  let first: string | undefined;
  return freeMatches(text, steps).flatMap(({ 0: found, 1: number, index }) => {
    const mark = '，,'.includes(found.charAt(0)) ? '，' : '；';
    const before = number === '二' ? undefined : first;
    first = number === '二' ? mark : (first ?? mark);
    return before === undefined || before === mark
      ? []
      : [spot(index, index + found.length, `“${number}是”前面用“${mark}”，前一项用“${before}”`)];
  });
}

function spot(start: number, end: number, message: string): WrittenSpot {
  return { start, end, message };
}
