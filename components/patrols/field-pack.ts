/** Caches of pages taken along, one an account and day; the worker forgets those of other days. */
const PACK = "laojian-field/";
const WORKER = "/office/patrols/field-worker.js";
const SCOPE = "/office/patrols/";

export type Pack = { readonly accountId: string; readonly on: string; readonly hrefs: readonly string[] };

export const canPack = (): boolean => "serviceWorker" in navigator && "caches" in window;

/**
 * Keeps the pages, with the scripts and styles that they name, for the rest of the day; answers how many pages were
 * kept. Rejects when the network or the device's storage fails.
 */
export async function takeAlong(pack: Pack): Promise<number> {
  await forgetPacks();
  await navigator.serviceWorker.register(WORKER, { scope: SCOPE });
  await keepIn(await caches.open(nameOf(pack)), pack.hrefs);
  return pack.hrefs.length;
}

/** Adds pages to what this account took along today, as they are now; false where nothing was taken along. */
export async function takeMore(pack: Pack): Promise<boolean> {
  if (!canPack() || !(await caches.has(nameOf(pack)))) return false;
  await keepIn(await caches.open(nameOf(pack)), pack.hrefs);
  return true;
}

const nameOf = ({ accountId, on }: Pack): string => `${PACK}${accountId}/${on}`;

async function keepIn(pack: Cache, hrefs: readonly string[]): Promise<void> {
  const parts = new Set<string>();
  for (const href of hrefs) {
    const answer = await fetch(href, { redirect: "error" });
    if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
    for (const [part] of (await answer.clone().text()).matchAll(/\/_next\/static\/[^"'\\\s<>)]+/g)) parts.add(part);
    await pack.put(href, answer);
  }
  await pack.addAll([...parts]);
}

/** Forgets every page that was taken along on this device; what was written into a checklist stays. */
export async function forgetPacks(): Promise<void> {
  if (!("caches" in window)) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PACK)).map((name) => caches.delete(name)));
}
