import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, closings, regroupingParts, type regroupings } from "@/db/schema";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { everHeld } from "@/lib/cases/queries/holders";
import { closingLifecycle } from "@/lib/closing/lifecycle";
import { isOneEmployer } from "@/lib/employers/queries/files-of";
import { notFound } from "@/lib/kernel/errors";
import type { Part } from "../parts";
import type { RegroupingFacts } from "../policy";
import { chosenFrom } from "./chosen-parts";
import { fruitsOf } from "./fruits";
import { standingIn } from "./standing";

export type CaseRow = typeof cases.$inferSelect;
type Row = Pick<typeof regroupings.$inferSelect, "id" | "kind" | "caseId" | "otherId" | "decidedAt">;
type Pair = { readonly into: CaseRow; readonly from: CaseRow };

/** What the rules look at in a proposal that is stored. */
export async function regroupingFacts(reader: Reader, row: Row, now: Date): Promise<RegroupingFacts> {
  const kase = await caseRow(reader, row.caseId);
  if (row.kind === "split" || row.otherId === null) {
    const parts = await reader.select().from(regroupingParts).where(eq(regroupingParts.regroupingId, row.id));
    return splitFacts(reader, kase, parts, now);
  }
  return mergeFacts(reader, { into: kase, from: await caseRow(reader, row.otherId) }, now, row);
}

/** What the rules look at when one case is to be merged into another; with `row`, when they are parted. */
export async function mergeFacts(
  reader: Reader,
  { into, from }: Pair,
  now: Date,
  row?: Pick<Row, "id" | "decidedAt">,
): Promise<RegroupingFacts> {
  const isOneOrgan = into.id !== from.id && into.organId === from.organId;
  const merge = {
    from: await caseFacts(reader, from, now),
    isSameParty: isOneOrgan && (await isOneEmployer(reader, into.employerId, from.employerId)),
    ...(await standingIn(reader, { into: into.id, from: from.id })),
    fruits: row?.decidedAt ? await fruitsOf(reader, into.id, { id: row.id, decidedAt: row.decidedAt }) : 0,
  };
  return { kind: "merge", merge, split: null, ...(await common(reader, into, [into.id, from.id], now)) };
}

/** What the rules look at when these parts are to be split from a case. */
export async function splitFacts(
  reader: Reader,
  kase: CaseRow,
  parts: readonly Part[],
  now: Date,
): Promise<RegroupingFacts> {
  const split = await chosenFrom(reader, kase, parts);
  return { kind: "split", merge: null, split, ...(await common(reader, kase, [kase.id], now)) };
}

async function common(reader: Reader, kase: CaseRow, caseIds: string[], now: Date) {
  const barred = await Promise.all(caseIds.map((id) => everHeld(reader, id)));
  const waits = inArray(closings.state, [...closingLifecycle.acts.withdraw.from]);
  return {
    kase: await caseFacts(reader, kase, now),
    barredIds: barred.flat(),
    closingPending: (await reader.$count(closings, and(inArray(closings.caseId, caseIds), waits))) > 0,
  };
}

export async function caseRow(reader: Reader, id: string): Promise<CaseRow> {
  const [row] = await reader.select().from(cases).where(eq(cases.id, id));
  if (!row) throw notFound();
  return row;
}
