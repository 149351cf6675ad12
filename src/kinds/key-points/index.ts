import { outlineAreas } from '../../questionnaire/outline-areas.ts';
import { Templates } from '../../template/templates.ts';
import type { Kind } from '../kind.ts';
import { factsKind } from './facts-kind.ts';
import { grounds } from './grounds.ts';
import { importing } from './import/importing.ts';
import { pasteTargets } from './paste/paste-targets.ts';
import { wholePaste } from './paste/whole-paste.ts';
import { previousReportOptions } from './previous-report-options.ts';
import { rules } from './rules/index.ts';
import { sections } from './sections.ts';
import { continueFrom, startFacts } from './start-facts.ts';
import { createView } from './view/create-view.ts';
import { printing } from './view/printing.ts';

/** Key points of a year's work on building a law-governed government. */
export const keyPoints: Kind = {
  ...factsKind,
  rules,
  statutory: {},
  grounds,
  partNames: {},
  askedAs: '法治政府建设工作要点',
  sections,
  optionLists: { 'outline-areas': outlineAreas, 'previous-report': previousReportOptions },
  pasteTargets,
  pastedSections: {},
  wholePaste,
  printing,
  templates: new Templates({ ...factsKind, statutory: {}, printing }),
  createView,
  importing,
  tellExample: ({ heading, text, points }) => ({
    ...((heading || text || points) && {
      parts: [
        {
          ...(text && { paragraphs: text }),
          ...((heading || points) && {
            tasks: [{ ...(heading && { heading }), ...(points && { points: points.map((one) => ({ text: one })) }) }],
          }),
        },
      ],
    }),
  }),
  start: startFacts,
  continueFrom,
};
