import type { ForeignPaper } from '../../../manuscript/foreign-paper.ts';
import { levelIn } from '../../../manuscript/foreign-title.ts';
import { paperLines } from '../../import/paper-lines.ts';
import { readAnnexes } from '../../import/read-annexes.ts';
import { readElements } from '../../import/read-elements.ts';
import { readOpening } from '../../import/read-opening.ts';
import type { Experience } from '../facts.generated.ts';
import { wholePaste } from '../paste/whole-paste.ts';

/** The facts that an account of experience of another program makes. */
export function importPaper(paper: ForeignPaper): Experience {
  const { edition, signers, isReview, isPublic, document, publication } = readElements(paper);
  const start: Experience = { kind: 'experience', schemaVersion: 1 };
  const { opening: told, ...read } = wholePaste.read(start, paperLines(paper)).facts as Experience;
  const { opening, honours } = readOpening(told?.paragraphs ?? []);
  const annexes = readAnnexes(paper);
  const year = latestYear(told?.paragraphs ?? []);
  const name = signers[0] ?? read.byline;
  const level = name === undefined ? undefined : levelIn(name);
  const { dateOfIssue, contact } = edition;
  const submitted = { ...read.editions?.submitted, ...(dateOfIssue && { dateOfIssue }), ...(contact && { contact }) };
  return {
    ...read,
    ...(year && { reportYear: year }),
    ...(name && { authority: { name, ...(level && { level: level as 'county' }) } }),
    ...(opening && { opening }),
    ...(honours && { honours }),
    editions: { submitted, ...(isPublic && { public: {} }), ...(isReview && { review: {} }) },
    ...(document && { document }),
    ...(publication && { publication }),
    ...(annexes.length > 0 && { annexes }),
    ...(year && { marks: [{ path: '/reportYear', state: '待核实', note: '照开头里最近的年份写的' }] }),
  };
}

/** An account names no year of its own: the latest that its opening speaks of. */
function latestYear(paragraphs: readonly string[]): number | undefined {
  const years = [...paragraphs.join('\n').matchAll(/(20\d\d)年/gu)].map(([, year]) => Number(year));
  return years.length > 0 ? Math.max(...years) : undefined;
}
