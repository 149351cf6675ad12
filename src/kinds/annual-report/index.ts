import { outlineAreas } from '../../questionnaire/outline-areas.ts';
import { Templates } from '../../template/templates.ts';
import type { Kind } from '../kind.ts';
import { appraisePaper } from './appraise.ts';
import { factsKind } from './facts-kind.ts';
import { importing } from './import/importing.ts';
import { nextDeadline } from './next-deadline.ts';
import { partNames, statutoryContent } from './part.ts';
import { pastedSections, pasteTargets } from './paste-targets.ts';
import { rules } from './rules/index.ts';
import { sections } from './sections.ts';
import { shortcomingOptions } from './shortcoming-options.ts';
import { continueFrom, startFacts } from './start-facts.ts';
import { toldHeadingOptions } from './told-headings.ts';
import { createView } from './view/create-view.ts';
import { printing } from './view/printing.ts';

/** The annual report on building a law-governed government. */
export const annualReport: Kind = {
  ...factsKind,
  rules,
  statutory: statutoryContent,
  partNames,
  nextDeadline,
  askedAs: '法治政府建设情况报告',
  sections,
  optionLists: {
    'outline-areas': outlineAreas,
    shortcomings: shortcomingOptions,
    'told-headings': toldHeadingOptions,
  },
  pasteTargets,
  pastedSections,
  printing,
  templates: new Templates({ ...factsKind, statutory: statutoryContent, printing }),
  createView,
  importing,
  appraise: appraisePaper,
  tellExample: ({ heading, text, points }) => ({
    ...(text && { measures: { sections: [{ paragraphs: text }] } }),
    ...((heading || points) && {
      plan: {
        list: [{ ...(heading && { heading }), ...(points && { points: points.map((one) => ({ text: one })) }) }],
      },
    }),
  }),
  start: startFacts,
  continueFrom,
};
