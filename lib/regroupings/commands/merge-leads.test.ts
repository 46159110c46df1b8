import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aStartedVisit } from "@/db/factories/patrols";
import { aFullPair, aMerge } from "@/db/factories/regroupings";
import { cases } from "@/db/schema";
import { leadsTo } from "@/lib/orders/found-day";
import { leadsOf } from "@/lib/orders/queries/leads";
import { world } from "@/lib/testing/world";
import { undoMerge } from "./undo-merge";

const { officer, act } = world();

const leadsIn = async (caseId: string) => {
  const [kase] = await db().select().from(cases).where(eq(cases.id, caseId));
  return kase ? leadsOf(db(), kase) : [];
};

type Origin = Partial<typeof cases.$inferInsert>;

/** A pair whose later case was opened on that, merged into the earlier one. */
async function merged(origin: Origin) {
  const pair = await aFullPair();
  await db().update(cases).set(origin).where(eq(cases.id, pair.from.id));
  return { ...pair, mergeId: await aMerge(pair) };
}

it("a finding that a merge moved keeps the visit that led to its case, until the merge is taken back", async () => {
  const { id: visitId } = await aStartedVisit("2026-10-08");
  const { into, mergeId } = await merged({ originKind: "patrol", originId: visitId, ownTopics: ["wages"] });
  const lead = { on: "2026-10-08", topics: ["wages"] };
  expect(await leadsIn(into.id)).toContainEqual(lead);
  const back = { id: mergeId, version: 2, reason: "经核对不是同一工地。" };
  await act(await officer("daduizhang"), "2026-11-17", (ctx) => undoMerge(ctx, back));
  expect(await leadsIn(into.id)).not.toContainEqual(lead);
});

it("what opened the merged case and names no topic led to its own findings alone", async () => {
  const { into, findingId } = await merged({ originKind: "handoff", openedOn: "2026-11-03" });
  const lead = { on: "2026-11-03", topics: null, findingIds: [findingId] };
  const leads = await leadsIn(into.id);
  expect(leads).toContainEqual(lead);
  expect(leadsTo(findingId, leads)).toContainEqual(lead);
  expect(leadsTo(into.id, leads)).not.toContainEqual(lead);
});
