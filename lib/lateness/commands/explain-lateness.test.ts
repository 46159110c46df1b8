import { asc, desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { aComplaint } from "@/db/factories/complaints";
import { deadlines, events } from "@/db/schema";
import { declineComplaint } from "@/lib/complaints/commands/decline-complaint";
import { isOrganLate, organLimits } from "@/lib/deadlines/whose";
import { latenessRefusal } from "@/lib/lateness/policy";
import { world } from "@/lib/testing/world";
import { LateFilter } from "../filter";
import { ExplainLatenessInput } from "../input";
import { lateClock } from "../queries/late-clock";
import { lateCount, lateList, lateSums } from "../queries/late-list";
import { unsaidLateness } from "../queries/unsaid";
import { explainLateness } from "./explain-lateness";

const { officer, employerId, act, at } = world();
const RECEIVED = "2026-10-12";
const DECLINED = "2026-11-16";
const TODAY = "2026-11-20";
const because = "等待人民法院答复是否已经立案。";

/** A complaint that was declined long after its five working days. */
async function declinedLate() {
  const leader = await officer("daduizhang");
  const { id } = await aComplaint(leader, RECEIVED);
  const why = { ground: "other_procedure", reason: "已经申请劳动仲裁。", otherRoute: "" } as const;
  await act(leader, DECLINED, (ctx) => declineComplaint(ctx, { id, version: 1, ...why }));
  return { leader, clock: await clockOf(id, "T-ACCEPT"), id };
}

async function clockOf(fileId: string, limit: string) {
  const rows = await db().select().from(deadlines).where(eq(deadlines.fileId, fileId)).orderBy(asc(deadlines.dueOn));
  const found = rows.find(({ limitKey }) => limitKey === limit);
  if (!found) throw new Error(`no clock ${limit}`);
  return found;
}

const filter = (over: Record<string, string> = {}) => LateFilter.parse(over);

describe("what the organ was late with", () => {
  it("is explained after the act, which being late did not block, and the reason stands in list, file and record", async () => {
    const { leader, clock, id } = await declinedLate();
    expect(clock).toMatchObject({ state: "met", endedOn: DECLINED });
    const [before] = (await lateList(leader, filter({ said: "no" }), at(TODAY))).rows.filter(
      (row) => row.id === clock.id,
    );
    expect(before).toMatchObject({ limitKey: "T-ACCEPT", lateBecause: null, fileKind: "complaint" });
    expect(before?.workingDays).toBeGreaterThan(10);
    await act(leader, TODAY, (ctx) => explainLateness(ctx, { id: clock.id, version: clock.version, because }));
    expect(await clockOf(id, "T-ACCEPT")).toMatchObject({
      lateBecause: because,
      lateSaidBy: leader.id,
      lateSaidOn: TODAY,
    });
    const [event] = await db().select().from(events).where(eq(events.subjectId, id)).orderBy(desc(events.seq)).limit(1);
    expect(event).toMatchObject({ act: "deadline.explain", particulars: { limit: "T-ACCEPT", because } });
    const after = await lateClock(leader, clock.id, at(TODAY));
    expect(after).toMatchObject({ lateBecause: because, saidByName: "周建平", refusal: null });
    const unsaid = (await lateList(leader, filter({ said: "no" }), at(TODAY))).rows.map((row) => row.id);
    expect(unsaid).not.toContain(clock.id);
  });

  it("is said anew while a clock runs on, by version, and never of a clock that is in time", async () => {
    const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
    const unit = await employerId("91990101MA0H00010Q");
    const { id } = await anAssignedCase(leader, lead, second, "2026-07-01", unit);
    const clock = await clockOf(id, "T-INV");
    const say = (on: string, version: number) =>
      act(lead, on, (ctx) => explainLateness(ctx, { id: clock.id, version, because: `${because}${on}` }));
    await expect(say(clock.dueOn, clock.version)).rejects.toMatchObject({ reason: "clock_not_late" });
    await say(TODAY, clock.version);
    await expect(say(TODAY, clock.version)).rejects.toMatchObject({ code: "stale" });
    await say("2026-11-23", clock.version + 1);
    expect((await clockOf(id, "T-INV")).lateBecause).toContain("2026-11-23");
  });

  it("is said by the organ that handles the matter, by those who handle it or lead", async () => {
    const { clock } = await declinedLate();
    const say = async (login: string) =>
      act(await officer(login), TODAY, (ctx) =>
        explainLateness(ctx, { id: clock.id, version: clock.version, because }),
      );
    await expect(say("lingdao")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(say("ylxdaduizhang")).rejects.toMatchObject({ code: "not_found" });
    const late = { isLate: true, organIds: ["another"] };
    expect(latenessRefusal(await officer("wangmin"), late)).toBe("not_your_organ");
    expect(ExplainLatenessInput.safeParse({ id: clock.id, version: 1, because: "忙" }).success).toBe(false);
  });

  it("is counted limit by limit, and each reader's own stand on the desk", async () => {
    const [leader, lead] = await Promise.all([officer("daduizhang"), officer("lizhe")]);
    const sum = async () =>
      (await lateSums(leader, filter(), at(TODAY))).find(({ limitKey }) => limitKey === "T-ACCEPT");
    const before = await sum();
    const counted = await lateCount(leader, filter({ limit: "T-ACCEPT" }), at(TODAY));
    await declinedLate();
    const after = await sum();
    expect([after?.late, after?.open]).toEqual([(before?.late ?? 0) + 1, before?.open ?? 0]);
    expect(await lateCount(leader, filter({ limit: "T-ACCEPT" }), at(TODAY))).toBe(counted + 1);
    const [mine, own] = [await unsaidLateness(leader, at(TODAY)), await unsaidLateness(lead, at(TODAY))];
    expect(mine.count).toBe(await lateCount(leader, filter({ mine: "1", said: "no" }), at(TODAY)));
    expect(mine.count).toBeGreaterThan(own.count);
    expect(mine.href).toBe("/office/late?mine=1&said=no");
    const head = await officer("juzhang");
    expect((await unsaidLateness(head, at(TODAY))).count).toBe(
      await lateCount(head, filter({ said: "no" }), at(TODAY)),
    );
    const above = { ...head, organId: (await officer("ylxdaduizhang")).organId, regionCode: "9901" };
    expect((await unsaidLateness(above, at(TODAY))).count).toBe(0);
    expect(await lateCount(above, filter({ said: "no" }), at(TODAY))).toBeGreaterThan(0);
  });
});

describe("isOrganLate", () => {
  const clock = { limitKey: "T-ACCEPT", dueOn: "2026-11-16", endedOn: null, pausedOn: null, state: "running" } as const;

  it("is true from the day after the last one, and stands as a clock ended or was paused", () => {
    expect(isOrganLate(clock, "2026-11-16")).toBe(false);
    expect(isOrganLate(clock, "2026-11-17")).toBe(true);
    expect(isOrganLate({ ...clock, state: "met", endedOn: "2026-11-16" }, TODAY)).toBe(false);
    expect(isOrganLate({ ...clock, state: "stopped", endedOn: "2026-11-17" }, TODAY)).toBe(true);
    expect(isOrganLate({ ...clock, state: "paused", pausedOn: "2026-11-16" }, TODAY)).toBe(false);
    expect(isOrganLate({ ...clock, state: "paused", pausedOn: "2026-11-17" }, TODAY)).toBe(true);
  });

  it("is never true of what a party or another organ has to do", () => {
    for (const limitKey of ["T-PAY-15", "ORDER-ITEM", "T-COURT-RULE", "T-SUE-6M"]) {
      expect(isOrganLate({ ...clock, limitKey }, TODAY)).toBe(false);
    }
    expect(organLimits).toContain("T-DELIVER-7");
  });
});
