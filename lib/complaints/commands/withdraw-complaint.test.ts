import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint, aContestedComplaint, anOpenedCase } from "@/db/factories/complaints";
import { complaints, deadlines, events, outbox, routingContests } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { complaintFile } from "../queries/complaint-file";
import { complaintList } from "../queries/complaint-list";
import { publicProgress } from "../queries/progress";
import { requestSupplement } from "./request-supplement";
import { withdrawComplaint } from "./withdraw-complaint";

const { officer, act, employerId } = world();
const DAY = "2026-11-16";
const NEXT = "2026-11-17";
const said = {
  ...({ withdrawnOn: NEXT, manner: "in_person" } as const),
  ...{ reason: "已经拿到工资。", proof: "本人签名的撤回申请书一份，存卷。" },
};

const withdraw = async (login: string, id: string, over: Partial<Parameters<typeof withdrawComplaint>[1]> = {}) =>
  act(await officer(login), NEXT, (ctx) => withdrawComplaint(ctx, { id, version: 1, ...said, ...over }));

const clocksOf = (id: string) =>
  db().select({ limit: deadlines.limitKey, state: deadlines.state }).from(deadlines).where(eq(deadlines.subjectId, id));

describe("withdrawComplaint", () => {
  it("ends a complaint as withdrawn with what shows it, ends its clock and tells whoever follows it", async () => {
    const leader = await officer("daduizhang");
    const mail = "zhang@example.com";
    const { id } = await aComplaint(await officer("wangmin"), DAY, { complainantEmail: mail });
    await withdraw("daduizhang", id);
    const file = await complaintFile(leader, id);
    expect(file).toMatchObject({
      ...{ state: "withdrawn", decidedOn: NEXT, decider: leader.name, outcomeReason: said.reason },
      ...{ withdrawnOn: NEXT, withdrawalManner: "in_person", withdrawalProof: said.proof },
    });
    expect(await clocksOf(id)).toEqual([{ limit: "T-ACCEPT", state: "met" }]);
    expect(await publicProgress(id)).toMatchObject({ state: "withdrawn", decidedOn: NEXT, next: null });
    const [event] = await db()
      .select()
      .from(events)
      .where(and(eq(events.subjectId, id), eq(events.act, "complaint.withdraw")));
    expect(event).toMatchObject({ toState: "withdrawn", particulars: { withdrawnOn: NEXT, manner: "in_person" } });
    const letters = await db().select().from(outbox).where(eq(outbox.address, mail));
    expect(letters.map(({ payload }) => payload)).toContainEqual(expect.objectContaining({ outcome: "withdrawn" }));
    const register = (await complaintList(leader, { register: "no_action" })).rows;
    expect(register.map((row) => [row.id, row.state])).toContainEqual([id, "withdrawn"]);
    await expect(withdraw("daduizhang", id, { version: 2 })).rejects.toMatchObject({ reason: "illegal_transition" });
  });

  it("is open while a supplement or the answer to a contest is awaited, and ends what waits for them", async () => {
    const leader = await officer("daduizhang");
    const asked = await aComplaint(leader, DAY);
    const missing = { missing: "工资约定的书面材料", dueOn: "2026-12-01" };
    await act(leader, DAY, (ctx) => requestSupplement(ctx, { id: asked.id, version: 1, ...missing }));
    await withdraw("daduizhang", asked.id, { version: 2 });
    const contested = await aContestedComplaint(leader, DAY, "");
    await withdraw("daduizhang", contested.id, { version: 2 });
    for (const { id } of [asked, contested]) {
      expect((await clocksOf(id)).filter(({ state }) => state !== "met")).toEqual([]);
    }
    const [contest] = await db().select().from(routingContests).where(eq(routingContests.complaintId, contested.id));
    expect(contest).toMatchObject({ outcome: "dropped" });
  });

  it("refuses other posts and organs, a tip, an accepted complaint, and a day outside", async () => {
    const { id, ...lodged } = await aComplaint(await officer("wangmin"), DAY);
    expect(lodged.number).toMatch(/^TS/);
    for (const login of ["wangmin", "xieguan", "juzhang"]) {
      await expect(withdraw(login, id), login).rejects.toMatchObject({ reason: "not_your_post" });
    }
    await expect(withdraw("ylxdaduizhang", id)).rejects.toMatchObject({ code: "not_found" });
    for (const withdrawnOn of ["2026-11-15", "2026-11-18"]) {
      await expect(withdraw("daduizhang", id, { withdrawnOn })).rejects.toMatchObject({
        fields: { withdrawnOn: "withdrawn_day_outside" },
      });
    }
    const tip = await aComplaint(await officer("wangmin"), DAY, { kind: "tip" });
    await expect(withdraw("daduizhang", tip.id)).rejects.toMatchObject({ reason: "tip_not_withdrawn" });
    const kase = await anOpenedCase(await officer("daduizhang"), DAY, await employerId("91990101MA0H00010Q"));
    await expect(withdraw("daduizhang", kase.complaintId, { version: 3 })).rejects.toMatchObject({
      reason: "illegal_transition",
    });
    const [row] = await db().select().from(complaints).where(eq(complaints.id, id));
    expect(row).toMatchObject({ state: "received", version: 1, withdrawnOn: null });
  });
});
