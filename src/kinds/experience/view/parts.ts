import type { Expanded } from '../../../view/expand.ts';
import { type HeadedPart, headed } from '../../../view/headed.ts';
import { orNull, type Text } from '../../../view/marked-text.ts';
import { narrativeView } from '../../../view/narrative.ts';
import type { Experience } from '../facts.generated.ts';
import type { PartView, PracticesView, ResultsView } from './experience-view.ts';
import { insightsView } from './insights.ts';

type Texts = Expanded<Experience>;

type Maker<Part extends keyof PartView> = (
  texts: Texts,
  setting: HeadedPart,
  arranged: readonly HeadedPart[],
) => NonNullable<PartView[Part]>;

const makers: { readonly [Part in keyof PartView]: Maker<Part> } = {
  practices: practicesView,
  results: ({ results }, setting) => sectionsView(results, setting),
  insights: ({ insights }, setting) => insightsView(insights, setting),
};

const none: PartView = { practices: null, results: null, insights: null };

/** The parts in the office's own order, each made ready to print. */
export function partViews(texts: Texts, arranged: readonly HeadedPart[]): PartView[] {
  return arranged
    .filter(({ within }) => !within)
    .map((setting) => ({
      ...none,
      [setting.part]: makers[setting.part as keyof PartView](texts, setting, arranged),
    }));
}

function practicesView(
  { practices, results }: Texts,
  setting: HeadedPart,
  arranged: readonly HeadedPart[],
): PracticesView {
  const within = arranged.find((one) => one.within === 'practices');
  return { ...sectionsView(practices, setting), results: within ? sectionsView(results, within) : null };
}

function sectionsView(told: Texts['practices'], setting: HeadedPart): ResultsView {
  const part = headed(setting, told?.lead);
  return {
    ...part,
    sections: (told?.sections ?? []).map(({ heading, paragraphs = [], items = [], results = [] }) => ({
      form: part.form,
      heading: orNull(heading),
      paragraphs: paragraphs.filter(isWritten),
      items: items.map((narrative) => narrativeView(narrative, '', setting.points === 'paragraphs')),
      results: results.filter(isWritten),
    })),
  };
}

function isWritten(text: Text): boolean {
  return orNull(text) !== null;
}
