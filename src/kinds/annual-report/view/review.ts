import { figuresTable, lengthsTable, type Measured, openTable, reviewTable } from '../../../view/review-tables.ts';
import type { ReviewView } from '../../../view/review-view.ts';
import type { AnnualReport } from '../facts.generated.ts';
import { factsKind } from '../facts-kind.ts';
import type { PartView } from './report-view.ts';
import { withheldRows } from './withheld-rows.ts';

/** What the review copy tells besides the report itself. */
interface ReviewSources {
  readonly facts: AnnualReport;
  /** Pointers of missing answers. */
  readonly missing: readonly string[];
  readonly parts: readonly PartView[];
  readonly publicParts: readonly PartView[];
}

/** The pages behind a review copy: gaps, what the public edition leaves out, where figures come from, characters by part. */
export function reviewView({ facts, missing, parts, publicParts }: ReviewSources): ReviewView {
  const withheld = withheldRows(facts);
  return {
    tables: [
      openTable(factsKind, facts, missing),
      reviewTable('公开稿不写的内容', '公开稿与报送稿内容相同。', ['位置|2', '内容|5', '理由|3'], withheld),
      figuresTable(facts),
      lengthsTable('报送稿', parts.map(measured), publicParts.map(measured)),
    ],
  };
}

function measured(part: PartView): Measured {
  const [name = ''] = Object.entries(part).find(([, one]) => one !== null) ?? [];
  return [factsKind.schema.titleAt(`/${name}`), part];
}
