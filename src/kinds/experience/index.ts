import { Templates } from '../../template/templates.ts';
import type { Kind } from '../kind.ts';
import { factsKind } from './facts-kind.ts';
import { importing } from './import/importing.ts';
import { pastedSections, pasteTargets } from './paste/paste-targets.ts';
import { wholePaste } from './paste/whole-paste.ts';
import { rules } from './rules/index.ts';
import { sections } from './sections.ts';
import { continueFrom, startFacts } from './start-facts.ts';
import { createView } from './view/create-view.ts';
import { printing } from './view/printing.ts';

/** An account of one good practice: what was done, what came of it, what was learnt. */
export const experience: Kind = {
  ...factsKind,
  rules,
  statutory: {},
  partNames: {},
  askedAs: '法治政府建设经验材料',
  sections,
  optionLists: {},
  pasteTargets,
  pastedSections,
  wholePaste,
  printing,
  templates: new Templates({ ...factsKind, statutory: {}, printing }),
  createView,
  importing,
  tellExample: ({ heading, text, points }) => {
    const told = [
      ...(text ? [{ paragraphs: text }] : []),
      ...(heading || points
        ? [
            {
              ...(heading && { heading }),
              ...(points && { items: [{ points: points.map((one) => ({ text: one })) }] }),
            },
          ]
        : []),
    ];
    return told.length > 0 ? { practices: { sections: told } } : {};
  },
  start: startFacts,
  continueFrom,
};
