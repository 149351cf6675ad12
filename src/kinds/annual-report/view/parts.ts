import type { Expanded } from '../../../view/expand.ts';
import { type HeadedPart, headed } from '../../../view/headed.ts';
import { orNull } from '../../../view/marked-text.ts';
import { narrativeView } from '../../../view/narrative.ts';
import type { AnnualReport } from '../facts.generated.ts';
import type { Part } from '../part.ts';
import type { LeadershipView, MeasuresView, OtherMattersView, PartView, PlanView } from './report-view.ts';
import { shortcomingsView } from './shortcomings.ts';

type Texts = Expanded<AnnualReport>;

type Maker<Part extends keyof PartView> = (
  texts: Texts,
  setting: HeadedPart,
  arranged: readonly HeadedPart[],
) => NonNullable<PartView[Part]>;

const makers: { readonly [Part in keyof PartView]: Maker<Part> } = {
  measures: measuresView,
  shortcomings: shortcomingsView,
  leadership: leadershipView,
  plan: planView,
  otherMatters: otherMattersView,
};

const none: PartView = { measures: null, shortcomings: null, leadership: null, plan: null, otherMatters: null };

/** The parts of the report in its own order, each made ready to print. */
export function partViews(texts: Texts, arranged: readonly HeadedPart[]): PartView[] {
  return arranged
    .filter(({ within }) => !within)
    .map((setting) => ({ ...none, [setting.part]: makers[setting.part as Part](texts, setting, arranged) }));
}

function measuresView(
  { measures, ...texts }: Texts,
  setting: HeadedPart,
  arranged: readonly HeadedPart[],
): MeasuresView {
  const within = arranged.find((one) => one.within === 'measures');
  const part = headed(setting, measures?.lead);
  return {
    ...part,
    sections: (measures?.sections ?? []).map(({ heading, paragraphs = [], items = [] }) => ({
      form: part.form,
      heading: orNull(heading),
      paragraphs,
      items: items.map((narrative) => narrativeView(narrative, '', setting.points === 'paragraphs')),
    })),
    shortcomings: within ? shortcomingsView(texts, within) : null,
  };
}

function leadershipView({ leadership }: Texts, setting: HeadedPart): LeadershipView {
  const part = headed(setting, leadership?.lead);
  const items = leadership?.items ?? [];
  return {
    ...part,
    items: items.map((narrative) => narrativeView(narrative, part.form, setting.points === 'paragraphs')),
  };
}

function planView({ plan }: Texts, setting: HeadedPart): PlanView {
  const part = headed(setting, plan?.lead);
  return {
    ...part,
    list: (plan?.list ?? []).map(({ text, ...entry }) => {
      const narrative = text === undefined ? entry : { ...entry, intro: text };
      return narrativeView(narrative, part.form, setting.points === 'paragraphs');
    }),
    tail: orNull(plan?.tail),
  };
}

function otherMattersView({ otherMatters }: Texts, setting: HeadedPart): OtherMattersView {
  return { ...headed(setting, undefined), paragraphs: otherMatters?.paragraphs ?? [] };
}
