import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { LONGTENG } from "@/db/factories/claims";
import { aFinding, anExhibit } from "@/db/factories/orders";
import { aStartedVisit } from "@/db/factories/patrols";
import { aFullPair, aMerge, LATER, MERGED } from "@/db/factories/regroupings";
import { cases } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { foundDay } from "@/lib/orders/found-day";
import { leadsOf } from "@/lib/orders/queries/leads";
import { world } from "@/lib/testing/world";
import { approveRegrouping } from "./decide-regrouping";
import { proposeMerge } from "./propose-merge";
import { proposeSplit } from "./propose-split";
import { undoMerge } from "./undo-merge";

const { officer, act, employerId } = world();
const OVERTIME = "LDJC-25";
const NEXT = "2026-11-17";

const leadsIn = async (caseId: string) => {
  const [kase] = await db().select().from(cases).where(eq(cases.id, caseId));
  if (!kase) throw new Error("no such case");
  return leadsOf(db(), kase);
};

/** When this finding, held to be so on 2026-11-12, was found in this case as it stands, with an exhibit of that day. */
const foundIn = async (caseId: string, id: string, obtained: string, recordedOn = "2026-11-12") =>
  foundDay({ id, violationCode: OVERTIME, recordedOn, obtainedOn: [obtained] }, await leadsIn(caseId));

type Origin = Partial<typeof cases.$inferInsert>;
const visited = async (day: string): Promise<Origin> => ({
  ...({ originKind: "patrol", originId: (await aStartedVisit(day)).id, ownTopics: ["wages"] } as const),
});
const opened = (id: string, origin: Origin) => db().update(cases).set(origin).where(eq(cases.id, id));

/** A pair whose later case was opened on that, the earlier on a visit about wages on 2026-10-01, and their merge. */
async function merged(origin: Origin) {
  const pair = await aFullPair();
  await opened(pair.into.id, await visited("2026-10-01"));
  await opened(pair.from.id, origin);
  return { ...pair, ownId: pair.into.id, mergeId: await aMerge(pair) };
}

it("a finding that a merge moved keeps the visit that led to its case, until the merge is taken back", async () => {
  const { into, from, mergeId } = await merged(await visited("2026-10-08"));
  const lead = { on: "2026-10-08", topics: ["wages"], caseId: from.id };
  expect((await leadsIn(into.id)).leads).toContainEqual(lead);
  const back = { id: mergeId, version: 2, reason: "经核对不是同一工地。" };
  await act(await officer("daduizhang"), NEXT, (ctx) => undoMerge(ctx, back));
  expect((await leadsIn(into.id)).leads).not.toContainEqual(lead);
  expect((await leadsIn(into.id)).joins).toEqual([]);
});

it("what opened the merged case and names no topic led to its own findings alone", async () => {
  const { into, ownId, findingId } = await merged({ originKind: "handoff", openedOn: "2026-11-03" });
  expect(await foundIn(into.id, findingId, "2026-11-12")).toBe("2026-11-03");
  expect(await foundIn(into.id, ownId, "2026-11-12")).toBe("2026-11-12");
});

it("a merge lets no exhibit count of either case's findings that would not have counted before it", async () => {
  const { into, ownId, findingId } = await merged(await visited("2026-10-08"));
  expect(await foundIn(into.id, findingId, "2026-10-08")).toBe("2026-10-08");
  expect(await foundIn(into.id, findingId, "2026-10-05")).toBe("2026-11-12");
  expect(await foundIn(into.id, ownId, "2026-10-01")).toBe("2026-10-01");
  expect(await foundIn(into.id, ownId, "2026-09-30")).toBe("2026-11-12");
  expect(await foundIn(into.id, ownId, "2026-09-30", NEXT)).toBe(NEXT);
});

it("a finding that was merged twice is found as in the case that it was recorded in", async () => {
  const pair = await aFullPair();
  const { leader, lead, second, into, from } = pair;
  const third = await anAssignedCase(leader, lead, second, LATER, await employerId(LONGTENG));
  const exhibitId = await anExhibit(third.id, "2026-11-10");
  const { id } = await aFinding({ ...third, exhibitId }, "2026-11-10");
  for (const [kase, day] of [
    [into, "2026-10-01"],
    [from, "2026-10-08"],
    [third, "2026-10-15"],
  ] as const)
    await opened(kase.id, await visited(day));
  await aMerge({ leader, lead, into: from, from: third });
  const entry = { caseId: from.id, withId: into.id, reason: "同一工地同一期间的工资，事实和证据相同。" };
  const again = await act(lead, NEXT, (ctx) => proposeMerge(ctx, entry));
  await act(leader, NEXT, (ctx) => approveRegrouping(ctx, { id: again.id, version: 1, opinion: "同意并案。" }));
  expect(await foundIn(into.id, id, "2026-10-15")).toBe("2026-10-15");
  expect(await foundIn(into.id, id, "2026-10-14")).toBe("2026-11-12");
  expect(await foundIn(into.id, pair.findingId, "2026-10-08")).toBe("2026-10-08");
  expect(await foundIn(into.id, pair.findingId, "2026-10-07")).toBe("2026-11-12");
});

type Whole = {
  readonly leader: Officer;
  readonly lead: Officer;
  readonly findingId: string;
  readonly from: { readonly id: string };
};

/** The case that this finding was split off into on that day. */
async function splitOff({ leader, lead, from, findingId }: Whole, on: string) {
  const chosen = { title: "龙腾建筑二号工地案", findingIds: [findingId], complaintIds: [], evidenceIds: [] };
  const split = await act(lead, on, (ctx) =>
    proposeSplit(ctx, { ...chosen, caseId: from.id, reason: "两个工地互不相关。" }),
  );
  await act(leader, on, (ctx) => approveRegrouping(ctx, { id: split.id, version: 1, opinion: "同意拆案。" }));
  const [off] = await db().select().from(cases).where(eq(cases.splitFromId, from.id));
  if (!off) throw new Error("nothing was split off");
  return off;
}

it.each([
  ["2026-11-13", "2026-10-08"],
  [MERGED, "2026-10-01"],
])("of what was split off on %s what its case takes in on 2026-11-16 leads from %s on", async (on, day) => {
  const pair = await aFullPair();
  const { leader, lead, second, from } = pair;
  const third = await anAssignedCase(leader, lead, second, LATER, await employerId(LONGTENG));
  await opened(from.id, await visited("2026-10-08"));
  await opened(third.id, { ...(await visited("2026-10-01")), ownTopics: ["other"] });
  const off = await splitOff(pair, on);
  await aMerge({ leader, lead, into: from, from: third });
  expect(await foundIn(off.id, "recorded-since", "2026-10-08", "2026-11-18")).toBe(day);
});

it("what was split off and merged back is led to by what led to the case", async () => {
  const { leader, lead, from, findingId } = await aFullPair();
  await opened(from.id, await visited("2026-10-08"));
  const off = await splitOff({ leader, lead, from, findingId }, MERGED);
  expect(await foundIn(off.id, findingId, "2026-10-08")).toBe("2026-10-08");
  await aMerge({ leader, lead, into: from, from: off });
  expect(await foundIn(from.id, findingId, "2026-10-08")).toBe("2026-10-08");
  expect(await foundIn(from.id, findingId, "2026-10-07")).toBe("2026-11-12");
});
