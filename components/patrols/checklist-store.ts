import { z } from "zod";
import { ChecklistEntry } from "@/lib/patrols/checklist-entry";

const NAME = "laojian-checklist";
const STORE = "entries";

/** Keeps an entry on the device, in place of an earlier one under its key. */
export const keepEntry = (entry: ChecklistEntry): Promise<unknown> => inStore("readwrite", (store) => store.put(entry));

/** Forgets an entry that the server has. */
export const dropEntry = (key: string): Promise<unknown> => inStore("readwrite", (store) => store.delete(key));

/** The entry under a key as it lies there now, or null. */
export async function entryUnder(key: string): Promise<ChecklistEntry | null> {
  const read = ChecklistEntry.safeParse(await inStore<unknown>("readonly", (store) => store.get(key)));
  return read.success ? read.data : null;
}

/** Every entry on the device, whoever wrote it. */
export async function entriesHere(): Promise<readonly ChecklistEntry[]> {
  const rows = z.array(z.unknown()).parse(await inStore("readonly", (store) => store.getAll()));
  return rows.flatMap((row) => {
    const read = ChecklistEntry.safeParse(row);
    return read.success ? [read.data] : [];
  });
}

async function inStore<T>(mode: IDBTransactionMode, run: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = run(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "key" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
