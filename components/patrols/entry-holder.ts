import type { ChecklistEntry } from "@/lib/patrols/checklist-entry";
import { dropEntry, entriesHere, entryUnder, keepEntry } from "./checklist-store";

/**
 * Holds what was written until the server has it: on the device, and in this page alone where the device refuses it (no
 * room, no permission, a private window). Nothing of it throws.
 */
export function entryHolder() {
  const loose = new Map<string, ChecklistEntry>();
  /** What the server has and the device would not forget. */
  const gone = new Set<string>();

  const keep = async (entry: ChecklistEntry): Promise<void> => {
    const isKept = await settles(keepEntry(entry));
    if (isKept) loose.delete(entry.key);
    else loose.set(entry.key, entry);
  };

  const under = async (key: string): Promise<ChecklistEntry | null> =>
    loose.get(key) ?? (await entryUnder(key).catch(() => null));

  return {
    keep,
    under,
    drop: async ({ key, entryId }: ChecklistEntry): Promise<void> => {
      loose.delete(key);
      if (!(await settles(dropEntry(key)))) gone.add(entryId);
    },
    /** Every entry on the device and in this page, whoever wrote it. */
    all: async (): Promise<readonly ChecklistEntry[]> => {
      const kept = await entriesHere().catch(() => []);
      return [...kept.filter(({ key, entryId }) => !loose.has(key) && !gone.has(entryId)), ...loose.values()];
    },
    /** How many the device refused: they are gone with the page. */
    looseCount: (): number => loose.size,
  };
}

export type EntryHolder = ReturnType<typeof entryHolder>;

const settles = (attempt: Promise<unknown>): Promise<boolean> =>
  attempt.then(
    () => true,
    () => false,
  );
