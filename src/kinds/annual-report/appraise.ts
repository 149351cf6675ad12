import type { AppraisedParts } from '../../appraisal/appraised.ts';
import { enumerationsIn } from '../../domain/text/enumerations.ts';
import { hasText } from '../../facts/has-text.ts';
import type { ForeignPaper } from '../../manuscript/foreign-paper.ts';
import { tellsCause } from './cause.ts';
import type { AnnualReport } from './facts.generated.ts';
import { importing } from './import/importing.ts';
import { tells, toldParts } from './told-parts.ts';

/** Reads off an annual report of another program what it is appraised by; undefined where the paper is none. */
export function appraisePaper(paper: ForeignPaper): AppraisedParts | undefined {
  if (!importing.recognises(paper)) return undefined;
  const facts = importing.read(paper) as AnnualReport;
  const { outline, manuscript } = paper;
  const parts = toldParts(paper).map(({ part: _part, ...told }) => told);
  const signature = outline.find(({ role }) => role === 'signature')?.text.trim();
  const unit = facts.authority?.name ?? signature;
  return {
    ...(unit ? { unit } : {}),
    ...(manuscript.year ? { year: manuscript.year } : {}),
    parts,
    ...problemsOf(facts, paper),
    promised: (facts.plan?.list ?? []).map(({ heading = '', text = '', points = [] }) =>
      [heading, text, ...points.map((point) => `${point.lead ?? ''}${point.text ?? ''}`)].filter(Boolean).join('。'),
    ),
  };
}

/** How many shortcomings are told, and of how many the cause: entries of their part, or what is counted 一是…二是… within them. */
function problemsOf(
  { shortcomings }: AnnualReport,
  paper: ForeignPaper,
): Pick<AppraisedParts, 'problems' | 'withCause'> {
  const { list = [], lead = '', tail = '', sharedCause } = shortcomings ?? {};
  const isShared = hasText(sharedCause) || tellsCause(lead + tail);
  const entries = list
    .map(({ heading = '', problem = '', cause }) => ({ words: heading + problem, hasCause: hasText(cause) }))
    .filter(({ words, hasCause }) => hasCause || !/[：:]$|(?:以下|如下|下列)[^。；，]{0,10}$/u.test(words));
  const told = shortcomings === undefined ? withinMeasures(paper) : entries.flatMap(counted);
  if (told.length === 0) return shortcomings === undefined ? {} : { problems: 0, withCause: 0 };
  return { problems: told.length, withCause: isShared ? told.length : told.filter(Boolean).length };
}

/** For each shortcoming that some words tell of, whether its cause is told. */
function counted({ words, hasCause }: { readonly words: string; readonly hasCause: boolean }): boolean[] {
  const [steps = []] = enumerationsIn(words).filter((run) => run.length > 1);
  if (steps.length === 0) return [hasCause || tellsCause(words)];
  return steps.map(({ start }, index) => hasCause || tellsCause(words.slice(start, steps[index + 1]?.start)));
}

function withinMeasures({ outline }: ForeignPaper): boolean[] {
  const entry = outline.find((one) => one.role === 'text' && one.annex === undefined && tells('shortcomings', one));
  return entry ? counted({ words: entry.text, hasCause: false }) : [];
}
