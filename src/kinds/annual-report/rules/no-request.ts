import type { PartRule } from '../../../check/rule.ts';
import { freeMatches } from '../../../domain/text/free-matches.ts';
import type { FactsKind } from '../../../facts/facts-kind.ts';
import { arrange } from '../../../facts/order/arrangement.ts';
import type { PlacedText } from '../../../facts/texts/walk-texts.ts';
import { placeSpot } from '../../../rules/written-spots.ts';
import type { AnnualReport } from '../facts.generated.ts';

const request =
  /妥否|当否|可否，请|请(?:予以?)?(?:批示|批准|批复|审批|批转|指示|支持)|恳请|(?:请求|望予|请予).{0,30}(?:支持|解决|批准|拨付|帮助)|请予批准|望予批准|请求[^，。；]{0,12}(?:增核|增加|给予|安排|协调)|建议上级[^，。；]{0,8}(?:增加|支持|解决|给予)|是否同意[^。；]{0,40}[，。][^。]{0,4}(?:望|请)|望予?(?:批复|批准|答复|支持)|请求批准|请审示|请予审批|请核准|特此请示|请予?转发|请[省市县][^，。；]{0,6}(?:尽快)?批复/gu;

export const noRequest = {
  id: 'no-request',
  severity: 'warning',
  tags: ['wording', 'elements'],
  title: '报告里不夹带请示事项',
  source: 'regulation',
  basis: '《党政机关公文处理工作条例》第十五条（四）',
  why: '要上级答复的事另行请示。只看结尾用语和最后一段；人大常委会会议上的报告稿请予审议，不算。',
  reads: 'facts',
  wrong: { editions: { superior: { closing: '妥否，请批示。' } } },
  right: { editions: { superior: { closing: '特此报告。' } } },
  check: (facts, { manuscript, kind }) =>
    endings(kind, facts, manuscript.written).flatMap(({ path, text }) =>
      freeMatches(text, request)
        .filter(({ index }) => text.lastIndexOf('“', index) <= text.lastIndexOf('”', index))
        .map(({ 0: found, index }) =>
          placeSpot(path, {
            start: index,
            end: index + found.length,
            message: `夹带了请示的话：“${found}”`,
            hint: '结尾写“特此报告。”，请示的事另行行文',
          }),
        ),
    ),
} satisfies PartRule<AnnualReport>;

/** The last text of the body, and the closings that are written before superiors. */
function endings(kind: FactsKind, facts: AnnualReport, texts: readonly PlacedText[]): PlacedText[] {
  const closings = texts.filter(
    ({ path }) => path.endsWith('/closing') && !path.startsWith('/editions/congress-session/'),
  );
  const lastPart = arrange(kind, facts)
    .filter(({ within }) => !within)
    .at(-1)?.part;
  const last = texts.findLast(({ path }) => path.startsWith(`/${lastPart}/`));
  return last ? [last, ...closings] : closings;
}
