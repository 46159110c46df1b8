import { and, desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { aComplaint, aJoinedComplaint } from "@/db/factories/complaints";
import { complaints, deadlines, events } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { explainLateness } from "./explain-lateness";

const { officer, employerId, act } = world();
const EARLY = "2026-07-01";
const TODAY = "2026-11-20";
const NAMED = "等待檀小声补充证据。";
const HOUSED = "多次前往云影巷六院核实未果。";
const NOBODY = "等待其他机关的答复。";

const aTip = async () => {
  const informant = { complainantName: "檀小声", complainantAddress: "云影巷六院" };
  return aComplaint(await officer("wangmin"), EARLY, { kind: "tip", ...informant, claimLines: "" });
};

const laid = (id: string, caseId: string) => db().update(complaints).set({ caseId }).where(eq(complaints.id, id));

async function aCaseWithATip() {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const unit = await employerId("91990101MA0H00010Q");
  const { id } = await anAssignedCase(leader, lead, second, EARLY, unit);
  await laid((await aTip()).id, id);
  return { id, unit };
}

const clockOf = async (fileId: string, limit: string) => {
  const ofLimit = and(eq(deadlines.fileId, fileId), eq(deadlines.limitKey, limit));
  const [clock] = await db().select().from(deadlines).where(ofLimit);
  if (!clock) throw new Error(`no clock ${limit}`);
  return clock;
};

async function say(fileId: string, limit: string, because: string) {
  const { id, version } = await clockOf(fileId, limit);
  return act(await officer("daduizhang"), TODAY, (ctx) => explainLateness(ctx, { id, version, because }));
}

/** Refused with name or home of whoever made the tip and nothing kept; said without them. */
async function tellsNobody(fileId: string, limit: string) {
  const lastEvent = async () => (await db().select().from(events).orderBy(desc(events.seq)).limit(1))[0];
  const [before, seq] = [await clockOf(fileId, limit), (await lastEvent())?.seq];
  for (const because of [NAMED, HOUSED]) {
    await expect(say(fileId, limit, because)).rejects.toMatchObject({ code: "refused", reason: "reason_names_people" });
  }
  expect(await clockOf(fileId, limit)).toEqual(before);
  expect((await lastEvent())?.seq).toBe(seq);
  await say(fileId, limit, NOBODY);
  expect((await clockOf(fileId, limit)).lateBecause).toBe(NOBODY);
}

describe("why a limit was missed tells no informant", () => {
  it("of the tip itself", async () => tellsNobody((await aTip()).id, "TIP-CHECK"));

  it("of a case that rests on a tip", async () => tellsNobody((await aCaseWithATip()).id, "T-INV"));

  it("of a complaint that lies in the same case as a tip", async () => {
    const { id, unit } = await aCaseWithATip();
    const joined = await aJoinedComplaint(await officer("daduizhang"), EARLY, { caseId: id, employerId: unit });
    await db().update(deadlines).set({ endedOn: TODAY }).where(eq(deadlines.fileId, joined.id));
    await tellsNobody(joined.id, "T-ACCEPT");
  });

  it("but may name whoever complained, as every paper of theirs does", async () => {
    const { id } = await aComplaint(await officer("wangmin"), EARLY, { complainantName: "檀小声" });
    await say(id, "T-ACCEPT", NAMED);
    expect((await clockOf(id, "T-ACCEPT")).lateBecause).toBe(NAMED);
  });
});
