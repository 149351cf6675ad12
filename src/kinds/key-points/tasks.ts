import { pointerStep } from '../../schema/pointer.ts';
import type { KeyPoints } from './facts.generated.ts';

/** A task as the facts hold it. */
export type Task = NonNullable<NonNullable<KeyPoints['parts']>[number]['tasks']>[number];

/** A task, and the pointer to it. */
export interface PlacedTask {
  readonly path: string;
  readonly task: Task;
}

/** The tasks of all parts in their order. */
export function tasksOf({ parts = [] }: Pick<KeyPoints, 'parts'>): PlacedTask[] {
  return parts.flatMap(({ tasks = [] }, part) =>
    tasks.map((task, index) => ({ path: ['parts', part, 'tasks', index].map(pointerStep).join(''), task })),
  );
}
