import { isAtLeast, type Stage } from '../domain/editions/stage.ts';

/** A section of the questionnaire, as the menu of a session lists it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** The top-level answers it asks for. */
  readonly pointers: readonly string[];
  /** Folded until this stage: nobody has a number or a signatory in January. */
  readonly from: Stage;
}

/** Whether a section is shown at a stage without being asked for. */
export function isUnfolded({ from }: Section, stage: Stage): boolean {
  return isAtLeast(stage, from);
}
