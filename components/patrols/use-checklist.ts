"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { now } from "@/lib/kernel/clock";
import { type AnswerEntry, type ChecklistEntry, rebased } from "@/lib/patrols/checklist-entry";
import { type EntryHolder, entryHolder } from "./entry-holder";
import { sendEntry } from "./send-entry";

export type Whose = { readonly accountId: string; readonly visitId: string };

/** What this device holds for the visit, and how sending it goes. */
export function useChecklist({ accountId, visitId }: Whose) {
  const router = useRouter();
  const [entries, setEntries] = useState<readonly ChecklistEntry[]>([]);
  const [others, setOthers] = useState(0);
  const [sendingKey, setSendingKey] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [holder] = useState(entryHolder);
  const isRunning = useRef(false);
  /** The version that the server last said of each answer, before the page has it. */
  const said = useRef(new Map<string, number>());

  const reload = async () => {
    const { own, foreign } = await heldOf({ accountId, visitId }, holder);
    setEntries(own);
    setOthers(foreign);
  };

  const sync = async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    const { message, sent } = await sendAll({ accountId, visitId }, holder, setSendingKey, said.current);
    isRunning.current = false;
    setSendingKey(null);
    setTrouble(message);
    await reload();
    if (message === null && sent > 0) router.refresh();
  };

  const keep = async (written: ChecklistEntry) => {
    const entry = onTopOf(written, said.current);
    setEntries((all) => [...all.filter(({ key }) => key !== entry.key), entry]);
    await holder.keep(entry).then(reload);
  };

  const write = (written: ChecklistEntry) => keep(written).then(sync);

  useOnReturn(() => void reload().then(sync));
  useStayWarning(holder.looseCount() > 0);
  return { entries, others, loose: holder.looseCount(), sendingKey, trouble, write, keep, sync };
}

/** What of a visit is here: this account's own, and how many another wrote. */
async function heldOf({ accountId, visitId }: Whose, holder: EntryHolder) {
  const here = (await holder.all()).filter((entry) => entry.visitId === visitId);
  const own = here.filter((entry) => entry.accountId === accountId);
  return { own, foreign: here.length - own.length };
}

/** Runs once when the page stands, and whenever the connection comes back. */
function useOnReturn(run: () => void) {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const again = () => latest.current();
    again();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, []);
}

/** Asks before the page is left while it alone holds something. */
function useStayWarning(isHolding: boolean) {
  useEffect(() => {
    if (!isHolding) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isHolding]);
}

/** How many went: the page is refreshed for these alone, as a refresh that the network fails leaves it for good. */
type Sent = { readonly sent: number; readonly message: string | null };

/** Sends what this account wrote for this visit, one after the other; answers how many went, and why one did not. */
async function sendAll(
  { accountId, visitId }: Whose,
  holder: EntryHolder,
  onSending: (key: string) => void,
  said: Map<string, number>,
): Promise<Sent> {
  const isOurs = (entry: ChecklistEntry) => entry.accountId === accountId && entry.visitId === visitId;
  const refused = new Set<string>();
  let message: string | null = null;
  let sent = 0;
  for (;;) {
    const entry = (await holder.all()).find((one) => isOurs(one) && !refused.has(one.entryId));
    if (!entry) return { sent, message };
    onSending(entry.key);
    const receipt = await sendEntry(entry);
    if (receipt.ok) {
      sent += 1;
      if (receipt.outcome === "saved" && entry.kind === "answer") said.set(entry.questionKey, receipt.version);
      await settle(holder, entry, receipt.version);
    } else {
      refused.add(entry.entryId);
      message = receipt.message;
    }
  }
}

/** An answer is written on top of what the server said last, though the page may not show that yet. */
const onTopOf = (entry: ChecklistEntry, said: ReadonlyMap<string, number>): ChecklistEntry =>
  entry.kind === "answer" ? rebased(entry, Math.max(entry.baseVersion, said.get(entry.questionKey) ?? 0)) : entry;

/** The server has the entry: it goes, unless it was written anew while it was under way. */
async function settle(holder: EntryHolder, sent: ChecklistEntry, version: number): Promise<void> {
  const standing = await holder.under(sent.key);
  if (standing?.entryId === sent.entryId) await holder.drop(sent);
  else if (standing?.kind === "answer") await holder.keep(rebased(standing, version));
}

type Written = Whose & Pick<AnswerEntry, "questionKey" | "verdict" | "note" | "baseVersion">;

export const answerEntry = (written: Written): AnswerEntry => ({
  kind: "answer",
  key: `${written.accountId}/${written.visitId}/${written.questionKey}`,
  entryId: crypto.randomUUID(),
  writtenAt: now().toISOString(),
  ...written,
});

type Taken = Whose & { readonly questionKey: string; readonly file: File };

export function photoEntry({ file, ...taken }: Taken): ChecklistEntry {
  const entryId = crypto.randomUUID();
  const key = `${taken.accountId}/${taken.visitId}/${taken.questionKey}/${entryId}`;
  return { kind: "photo", key, entryId, writtenAt: now().toISOString(), ...taken, name: file.name, file };
}
