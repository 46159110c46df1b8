import "server-only";
import { env } from "@/lib/env";
import { blindIndex, type FieldKeys, fieldKeys, open, seal } from "@/lib/kernel/cipher";

let keys: FieldKeys | undefined;

function configured(): FieldKeys {
  keys ??= fieldKeys(env().LAOJIAN_FIELD_KEYS, env().LAOJIAN_INDEX_KEY);
  return keys;
}

/** Seals a field's value at its place (`table.column`); null stays null. */
export const sealField = (place: string, plain: string | null): string | null =>
  plain === null || plain === "" ? null : seal(plain, place, configured());

/** Opens a sealed field; null stays null. Whoever calls this records why, or masks what comes out. */
export const openField = (place: string, sealed: string | null): string | null =>
  sealed === null ? null : open(sealed, place, configured());

/** The id of the key that seals now; what it sealed begins with the id and a dot. */
export function newestKey(): string {
  const [first] = configured().sealing.keys();
  if (first === undefined) throw new Error("no sealing key");
  return first;
}

/** The same value at the same place under the newest key. Throws when the key that it has is not configured. */
export const resealField = (place: string, sealed: string): string =>
  seal(open(sealed, place, configured()), place, configured());

/** The blind index of a normalised identifier; null stays null. */
export const indexField = (plain: string | null): string | null =>
  plain === null || plain === "" ? null : blindIndex(plain, configured());
