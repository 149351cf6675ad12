import type { Rule } from '../../../check/rule.ts';
import { completeness, elements, events, figures, marks, recipients, wording, years } from '../../../rules/index.ts';
import { answersExist } from './answers-exist.ts';
import { deadlineInYear } from './deadline-in-year.ts';
import { deadlineTellsWhen } from './deadline-tells-when.ts';
import { hasTasks } from './has-tasks.ts';
import { lastYearAnswered } from './last-year-answered.ts';
import { leadsFew } from './leads-few.ts';
import { namesItselfRight } from './names-itself-right.ts';
import { noticeApproved } from './notice-approved.ts';
import { pointsNotTooLong } from './points-not-too-long.ts';
import { pointsPublishedInTime } from './points-published-in-time.ts';
import { taskAssigned } from './task-assigned.ts';
import { taskNotLastYears } from './task-not-last-years.ts';
import { taskOpensWithVerb } from './task-opens-with-verb.ts';
import { taskSaysWhat } from './task-says-what.ts';
import { taskToldOnce } from './task-told-once.ts';

/** The rules of key points, its own among those of every kind, in the order a reviewer reads their findings. */
export const rules: readonly Rule[] = [
  ...completeness,
  hasTasks,
  taskSaysWhat,
  taskOpensWithVerb,
  taskAssigned,
  leadsFew,
  deadlineInYear,
  deadlineTellsWhen,
  taskToldOnce,
  taskNotLastYears,
  lastYearAnswered,
  answersExist,
  pointsNotTooLong,
  pointsPublishedInTime,
  ...events,
  ...years,
  ...figures,
  ...recipients,
  noticeApproved,
  ...elements,
  ...marks,
  namesItselfRight,
  ...wording,
];
