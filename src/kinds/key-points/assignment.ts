/** Who does a task and until when, as the office says it. */
export interface Assigned<Words> {
  readonly leadDepartment?: Words;
  readonly supportDepartments?: Words;
  readonly deadline?: Words;
  /** The office's own words, which go before the three. */
  readonly assignment?: Words;
}

/** How an assignment is said. */
export type AssignmentWords = 'labels' | 'responsible' | 'verbs';

/** A clause of an assignment: what stands before and after the answer, and by what it is joined to the one before. */
interface Clause<Words> {
  readonly before: string;
  readonly words: Words;
  readonly after: string;
  readonly joint: string;
}

/** Words that end a deadline and say already what is to be; what lasts the whole year is not completed. */
const complete = /(?:完成|建成|办结|印发|出台|上线|到位|实施|推进|坚持|落实|全年|长期|持续|常态化)$/u;

/** 牵头单位：A；责任单位：B；完成时限：C, or what else the office says; no clauses where nothing is assigned. */
export function assignmentClauses<Words extends { toString(): string }>(
  { leadDepartment, supportDepartments, deadline, assignment }: Assigned<Words>,
  words: AssignmentWords,
): Clause<Words>[] {
  const clause = (value: Words | undefined, joint: string, before: string, after = ''): Clause<Words>[] =>
    value === undefined || String(value).trim() === '' ? [] : [{ before, words: value, after, joint }];
  const [own] = clause(assignment, '', '');
  if (own) return [own];
  if (words === 'verbs') {
    return [
      ...clause(leadDepartment, '，', '', '牵头'),
      ...clause(supportDepartments, '，', '', '配合'),
      ...clause(deadline, '，', '', complete.test(String(deadline)) ? '' : '完成'),
    ];
  }
  if (words === 'labels') {
    return [
      ...clause(leadDepartment, '；', '牵头单位：'),
      ...clause(supportDepartments, '；', '责任单位：'),
      ...clause(deadline, '；', '完成时限：'),
    ];
  }
  const lead = clause(leadDepartment, '；', '责任单位：');
  const support = clause(supportDepartments, '、', lead.length > 0 ? '' : '责任单位：');
  return [...lead, ...support, ...clause(deadline, '；', '完成时限：')];
}

/** An assignment as one line of plain words. */
export function assignmentText(assigned: Assigned<string>, words: AssignmentWords): string {
  return assignmentClauses(assigned, words)
    .map(({ before, words: said, after, joint }, index) => (index === 0 ? '' : joint) + before + said + after)
    .join('');
}
