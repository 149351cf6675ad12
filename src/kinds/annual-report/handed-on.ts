import { pointOrdinal } from '../../domain/report/ordinals.ts';
import type { Facts } from '../../facts/facts.ts';
import type { AnnualReport } from './facts.generated.ts';

type Planned = NonNullable<NonNullable<AnnualReport['plan']>['list']>[number];
type Section = NonNullable<NonNullable<AnnualReport['measures']>['sections']>[number];

/** What was promised, in the plan of a report or in key points. */
export type Promised = Pick<Planned, 'heading' | 'text' | 'points'>;

/** What a report hands on to the papers of the year that come after it. Other kinds know a report by these words only. */
export interface HandedOn {
  /** What it found wanting, in its words. */
  readonly problems: readonly { readonly id: string; readonly text: string }[];
  /** What it promised to do. */
  readonly promises: readonly Planned[];
  /** What was done, section by section, without which part of the year's Outline it belongs to. */
  readonly practices: readonly Omit<Section, 'areas'>[];
  /** Where the sections stand in the report. */
  readonly practicesAt: string;
  readonly honours: AnnualReport['honours'];
}

/** Reads out of a report what the papers that come after it begin with. A shortcoming that says nothing yet is left out. */
export function handedOn(report: Facts): HandedOn {
  const { shortcomings, plan, measures, honours } = report as AnnualReport;
  return {
    problems: (shortcomings?.list ?? []).flatMap(({ id = '', problem, heading }) => {
      const text = problem ?? heading;
      return text ? [{ id, text }] : [];
    }),
    promises: plan?.list ?? [],
    practices: (measures?.sections ?? []).map(({ areas: _areas, ...section }) => section),
    practicesAt: '/measures/sections',
    honours,
  };
}

/** What was promised, in one text as it was told: 加强培训：一是全员轮训。二是逐人考核。 Empty when nothing is said yet. */
export function promiseOf({ heading, text, points = [] }: Promised): string {
  const told = points.map(({ lead = '', text: words }, index) => pointOrdinal(index + 1) + lead + words).join('');
  return [heading, [text, told].filter(Boolean).join('')].filter(Boolean).join('：');
}
