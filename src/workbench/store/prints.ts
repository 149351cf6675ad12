import { newestPrints, type Print } from '../../differences/prints.ts';
import { done, ended } from './database.ts';

/** What was printed of one paper. */
interface KeptPrints {
  readonly paper: string;
  readonly title: string;
  readonly prints: readonly Print[];
}

/** What was printed of a paper, or of another one of the same title, as of one that was opened anew from its file. */
export async function printsFor(database: IDBDatabase, paper: string, title: string): Promise<readonly Print[]> {
  const store = database.transaction('prints').objectStore('prints');
  const all = await done<KeptPrints[]>(store.getAll());
  return newestPrints(all.filter((one) => one.paper === paper || one.title === title).flatMap(({ prints }) => prints));
}

/** Keeps a print of a paper. */
export async function addPrint(database: IDBDatabase, paper: string, title: string, print: Print): Promise<void> {
  const transaction = database.transaction('prints', 'readwrite');
  const store = transaction.objectStore('prints');
  const there = await done<KeptPrints | undefined>(store.get(paper));
  store.put({ paper, title, prints: newestPrints([print, ...(there?.prints ?? [])]) });
  await ended(transaction);
}
