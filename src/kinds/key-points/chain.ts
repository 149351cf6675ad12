import type { KeyPoints } from './facts.generated.ts';
import { type PlacedTask, tasksOf } from './tasks.ts';

/** What last year's report told, and the tasks that answer it. */
export interface Link {
  readonly kind: '不足' | '安排';
  readonly id: string;
  readonly text: string;
  readonly answeredBy: readonly PlacedTask[];
  /** A shortcoming is answered too where a task answers the promise that was made about it. */
  readonly isAnswered: boolean;
}

/** What last year's report found wanting and promised, in its order, with the tasks that answer it; none where no task says that it answers anything. */
export function chainOf(facts: Pick<KeyPoints, 'parts' | 'previousReport'>): Link[] {
  const tasks = tasksOf(facts).filter(({ task }) => (task.answers ?? []).length > 0);
  const { problems = [], promises = [] } = facts.previousReport ?? {};
  if (tasks.length === 0) return [];
  const by = (id: string) => tasks.filter(({ task }) => task.answers?.includes(id));
  const kept = promises.filter(({ id }) => by(id).length > 0);
  return [
    ...problems.map(({ id, text = id }) => ({
      kind: '不足' as const,
      id,
      text,
      answeredBy: by(id),
      isAnswered: by(id).length > 0 || kept.some(({ addresses }) => addresses?.includes(id)),
    })),
    ...promises.map(({ id, text = id }) => ({
      kind: '安排' as const,
      id,
      text,
      answeredBy: by(id),
      isAnswered: by(id).length > 0,
    })),
  ];
}
