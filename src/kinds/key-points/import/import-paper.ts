import type { ForeignPaper } from '../../../manuscript/foreign-paper.ts';
import { levelIn } from '../../../manuscript/foreign-title.ts';
import { paperLines } from '../../import/paper-lines.ts';
import { readAnnexes } from '../../import/read-annexes.ts';
import { readElements } from '../../import/read-elements.ts';
import type { KeyPoints } from '../facts.generated.ts';
import { wholePaste } from '../paste/whole-paste.ts';
import { takeAssignmentTable } from './take-assignment-table.ts';

/** The facts that key points of another program make, with the notice that issues them or without. */
export function importPaper(paper: ForeignPaper): KeyPoints {
  const { edition, signers, isReview, isPublic, document, publication } = readElements(paper);
  const start: KeyPoints = { kind: 'key-points', schemaVersion: 1 };
  const read = wholePaste.read(start, paperLines(paper)).facts as KeyPoints;
  const annexes = readAnnexes(paper);
  const sender = signers[0] ?? read.notice?.authority?.name;
  const { agencyCode } = edition.documentNumber ?? {};
  const name = sender?.replace(/(?<=.政府)办公[室厅]$/u, '');
  const level = name === undefined ? undefined : levelIn(name);
  const isNotice = read.structure?.form === 'notice';
  return takeAssignmentTable({
    ...read,
    ...(name && { authority: { name, ...(level && { level: level as 'county' }) } }),
    ...(isNotice && {
      notice: {
        ...read.notice,
        authority: { ...read.notice?.authority, ...(sender && { name: sender }), ...(agencyCode && { agencyCode }) },
      },
    }),
    structure: { ...read.structure },
    editions: {
      issued: { ...read.editions?.issued, ...edition },
      ...(isPublic && { public: {} }),
      ...(isReview && { review: {} }),
    },
    ...(document && { document }),
    ...(publication && { publication }),
    ...(annexes.length > 0 && { annexes }),
  });
}
