/** The browser's own store, shared by all pages opened from this machine's disk: its name is ours. */
const databaseName = 'fazhi-report-workbench';

/** Papers, what was printed of them, and what they were on the last days. */
const stores = { papers: 'id', prints: 'paper', versions: ['paper', 'at'] } as const;

/** Opens the store, and makes what is not in it yet. A page that is newer than this one is not held up by it. */
export async function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(databaseName, 2);
  request.onupgradeneeded = () => {
    for (const [name, keyPath] of Object.entries(stores))
      if (!request.result.objectStoreNames.contains(name))
        request.result.createObjectStore(name, { keyPath: keyPath as string | string[] });
  };
  const database = await done(request);
  database.onversionchange = () => database.close();
  return database;
}

/** What a request of the store comes to. */
export function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** When all of a transaction is in the store. */
export function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}
