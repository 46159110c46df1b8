import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { rosterFaults, rosterRows, rosters } from "@/db/schema";
import { readTable, TableFault } from "@/lib/attachments/read-table";
import { indexField, sealField } from "@/lib/auth/sealed";
import { legalDate, now } from "@/lib/kernel/clock";
import { rosterSource } from "../queries/rosters";
import { checkRow, duplicateFault, headOf, type RosterFault, type RosterPerson } from "../roster-check";

export type RosterCounts = { readonly readRows: number; readonly goodRows: number; readonly badRows: number };

type Good = RosterPerson & { readonly line: number };
type Bad = { readonly line: number; readonly faults: readonly RosterFault[] };

/** So many rows go to the database at once; between two batches others get their turn. */
const BATCH = 500;

/** Reads a roster row by row into its draft: the right rows sealed, the faults of the others by line and column. */
export async function readRoster(id: string): Promise<RosterCounts> {
  const { sha256, contentType, districts } = await rosterSource(id);
  const ground = { today: legalDate(now()), districts };
  const total = { readRows: 0, goodRows: 0, badRows: 0 };
  let head: ReturnType<typeof headOf> | undefined;
  let [good, bad]: [Good[], Bad[]] = [[], []];
  const flush = async () => {
    const doubled = await keepGood(id, good);
    total.goodRows += good.length - doubled.length;
    total.badRows += bad.length + doubled.length;
    await keepBad(id, [...bad, ...doubled]);
    await db()
      .update(rosters)
      .set({ readRows: total.readRows, goodRows: total.goodRows, badRows: total.badRows })
      .where(eq(rosters.id, id));
    [good, bad] = [[], []];
  };
  for await (const { line, cells } of readTable(sha256, contentType)) {
    if (head === undefined) {
      head = headOf(cells);
      if (head === null) throw new TableFault("roster_head");
      continue;
    }
    if (head === null || cells.every((cell) => cell === "")) continue;
    const judged = checkRow(cells, head, ground);
    if ("personId" in judged) good.push({ ...judged, line });
    else bad.push({ line, faults: judged });
    total.readRows += 1;
    if (total.readRows % BATCH === 0) await flush();
  }
  await flush();
  if (total.readRows === 0) throw new TableFault(head ? "roster_empty" : "roster_head");
  return total;
}

/** Numbers go in sealed. Answers the rows whose person stands in the roster already. */
async function keepGood(rosterId: string, rows: readonly Good[]): Promise<Bad[]> {
  if (rows.length === 0) return [];
  const kept = await db()
    .insert(rosterRows)
    .values(rows.map((row) => ({ rosterId, ...sealed(row) })))
    .onConflictDoNothing()
    .returning({ line: rosterRows.line });
  const lines = new Set(kept.map(({ line }) => line));
  return rows.filter(({ line }) => !lines.has(line)).map(({ line }) => ({ line, faults: [duplicateFault] }));
}

const sealed = ({ line, name, personId, phone, districtCode, relation }: Good) => ({
  ...{ line, name, districtCode, relation },
  personId: sealField("roster_rows.person_id", personId) ?? "",
  personIndex: indexField(personId) ?? "",
  phone: sealField("roster_rows.phone", phone),
});

async function keepBad(rosterId: string, rows: readonly Bad[]): Promise<void> {
  const faults = rows.flatMap(({ line, faults: each }) => each.map((fault) => ({ rosterId, line, ...fault })));
  if (faults.length > 0) await db().insert(rosterFaults).values(faults).onConflictDoNothing();
}
