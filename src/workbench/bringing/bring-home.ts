import type { Difference } from '../../differences/difference.ts';
import { idOf } from '../../differences/id-of.ts';
import { applyMerge } from '../../differences/merging/apply-merge.ts';
import { withTheirMarks } from '../../differences/merging/with-their-marks.ts';
import type { Facts } from '../../facts/facts.ts';
import { fitFacts } from '../../facts/fit-facts.ts';
import type { LeftOver } from '../../filling/left-over.ts';
import { tidy } from '../../filling/lines/tidy.ts';
import { kindOf } from '../../kinds/index.ts';
import { beginTaking, type Taking } from '../../take-home.ts';
import { merged } from './bring.ts';
import type { BringAsked, Bringing, BroughtComment, BroughtHome, ChangeRow, Choices } from './brought.ts';
import { broughtBy, type ComparedFile, compareFiles } from './compare-files.ts';

/** Brings home what was chosen. What could not be, what nobody decided and what is to be mended by hand is left over, and nothing of it lost. */
export async function bringHome(asked: BringAsked & { readonly choices: Choices }): Promise<BroughtHome> {
  const mine = tidy(kindOf(asked.facts), asked.facts);
  const { bringing } = asked;
  return bringing.type === 'edited'
    ? editedHome(mine, bringing.files, asked)
    : factsHome(mine, bringing, asked.choices);
}

async function editedHome(
  mine: Facts,
  files: Extract<Bringing, { type: 'edited' }>['files'],
  { prints, choices }: BringAsked & { readonly choices: Choices },
): Promise<BroughtHome> {
  const compared = await compareFiles(mine, files, prints);
  const { rows, comments } = broughtBy(mine, compared);
  const taken = new Set<string>();
  let facts = mine;
  for (const one of compared) {
    if (!('compared' in one)) continue;
    facts = await fileHome(facts, one, choices, taken);
  }
  const homeless = comments.filter(({ path }) => path === undefined);
  return {
    facts,
    taken: taken.size,
    notes: comments.length - homeless.length,
    leftOver: [...rows.flatMap((row) => leftOf(row, choices, taken)), ...homeless.map(commentLeft)],
  };
}

/** Takes of one file what was chosen: first all that is sure, at once, then the others one by one, each proved. */
async function fileHome(
  facts: Facts,
  { file, compared }: Extract<ComparedFile, { compared: unknown }>,
  choices: Choices,
  taken: Set<string>,
): Promise<Facts> {
  const { edition, against } = compared;
  const taking = await beginTaking(facts, file.document, { edition, base: against });
  const isTaken = (one: Difference) => choices[idOf(one)] === 'take';
  await taking.takeSure(isTaken);
  for (const one of taking.taken) taken.add(idOf(one));
  const tried = new Set<string>();
  for (;;) {
    const next = taking.left.differences.find((one) => isWanted(choices[idOf(one)]) && !tried.has(idOf(one)));
    if (!next) break;
    tried.add(idOf(next));
    if (await takeOne(taking, next, choices[idOf(next)] ?? '')) taken.add(idOf(next));
  }
  taking.takeNotes();
  return taking.facts;
}

function isWanted(choice: string | undefined): boolean {
  return choice === 'take' || choice?.startsWith('figure ') === true;
}

async function takeOne(taking: Taking, difference: Difference, choice: string): Promise<boolean> {
  const figure = difference.indicators[Number(choice.split(' ')[1])];
  return figure ? taking.takeValue(difference, figure) : taking.take(difference);
}

/** What is left of a change: nothing where it was taken or declined, or where another was taken in its place. */
function leftOf(row: ChangeRow, choices: Choices, taken: ReadonlySet<string>): LeftOver[] {
  const choice = choices[row.id];
  if (taken.has(row.id) || choice === 'leave' || row.rivals.some((id) => taken.has(id))) return [];
  const why =
    choice === 'later' ? '留着自己改' : isWanted(choice) ? '底稿里没有单独的位置，没有带回，请自己改' : '还没有定';
  return [leftOver(row, why)];
}

function leftOver({ id, from, place, path, before, after }: ChangeRow, why: string): LeftOver {
  return { id, from: from.join('、'), place, ...(path === undefined ? {} : { path }), why, before, after };
}

function commentLeft({ from, place, words, author, text }: BroughtComment): LeftOver {
  const after = `${author.trim() || '批注'}：${text}`;
  return { id: `comment ${from} ${place} ${after}`, from, place, why: '批注', before: words, after };
}

function factsHome(mine: Facts, bringing: Extract<Bringing, { type: 'facts' }>, choices: Choices): BroughtHome {
  const kind = kindOf(mine);
  const { theirs, base } = bringing;
  const { differences } = merged(mine, theirs, base);
  const chosen = differences.filter(({ id }) => choices[id] === 'take');
  const taken = applyMerge(
    kind,
    mine,
    chosen.map(({ step }) => step),
  );
  const facts = bringing.purpose === 'version' ? taken : withTheirMarks(taken, theirs, base);
  const isFit = fitFacts(kind, JSON.parse(JSON.stringify(facts))).value !== undefined;
  const left = differences.filter(({ id }) => choices[id] !== 'leave' && !(isFit && choices[id] === 'take'));
  return {
    facts: isFit ? facts : mine,
    taken: isFit ? chosen.length : 0,
    notes: 0,
    leftOver: left.map(({ id, place, path, before, after }) => ({
      id,
      from: bringing.name,
      place,
      path,
      why: isFit ? '还没有定' : '放不进底稿，请自己改',
      before,
      after,
    })),
  };
}
