import { and, arrayContains, desc, eq, isNull } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { caseOfficers, cases, events, recusals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { leaderRefusal } from "@/lib/orders/policy";
import { world } from "@/lib/testing/world";
import { caseFacts } from "../queries/case-facts";
import { everHeld } from "../queries/holders";
import { assignableInspectors } from "../queries/officers";
import { decideRecusal } from "./decide-recusal";
import { declareRecusal } from "./declare-recusal";
import { reassignCase } from "./reassign-case";

const { officer, employerId, act, at } = world();

async function assigned() {
  const [leader, lead, second, head] = await Promise.all([
    officer("daduizhang"),
    officer("wangmin"),
    officer("lizhe"),
    officer("juzhang"),
  ]);
  const employer = await employerId("91990101MA0H00010Q");
  const { id } = await anAssignedCase(leader, lead, second, "2026-11-16", employer);
  return { id, leader, lead, second, head };
}

const REASON = "本人配偶系该单位的财务负责人";

const declare = (by: Officer, id: string, version: number, accountId: string) =>
  act(by, "2026-11-17", (ctx) => declareRecusal(ctx, { id, version, accountId, reason: REASON }));

const decide = (by: Officer, id: string, version: number, recusalId: string, decision: "granted" | "refused") =>
  act(by, "2026-11-18", (ctx) =>
    decideRecusal(ctx, { id, version, recusalId, decision, reason: "经核实，情况属实。" }),
  );

async function pendingOf(caseId: string): Promise<string> {
  const [row] = await db()
    .select({ id: recusals.id })
    .from(recusals)
    .where(and(eq(recusals.caseId, caseId), isNull(recusals.decidedOn)));
  return row?.id ?? "";
}

const officersNow = (caseId: string) =>
  db()
    .select({ accountId: caseOfficers.accountId })
    .from(caseOfficers)
    .where(and(eq(caseOfficers.caseId, caseId), isNull(caseOfficers.until)));

describe("recusal", () => {
  it("leaves the officer on the case until it is granted, then releases them for good", async () => {
    const { id, leader, lead, second, head } = await assigned();
    await declare(second, id, 2, second.id);
    expect(await officersNow(id)).toHaveLength(2);
    await decide(head, id, 3, await pendingOf(id), "granted");
    expect(await officersNow(id)).toEqual([{ accountId: lead.id }]);
    const again = { id, version: 4, leadId: lead.id, secondId: second.id, reason: "回避后重新指派" };
    await expect(act(leader, "2026-11-19", (ctx) => reassignCase(ctx, again))).rejects.toMatchObject({
      fields: { secondId: "officer_recused" },
    });
    const acts = await db()
      .select({ act: events.act })
      .from(events)
      .where(eq(events.subjectId, id))
      .orderBy(events.seq);
    expect(acts.map((row) => row.act).slice(2)).toEqual(["case.declareRecusal", "case.decideRecusal"]);
  });

  it("granted after a split releases the officer from the part too, bars them there, and stands in its record", async () => {
    const { id, leader, lead, second, head } = await assigned();
    const employer = await employerId("91990101MA0H00010Q");
    const part = await anAssignedCase(leader, lead, second, "2026-11-16", employer);
    await db().update(cases).set({ splitFromId: id }).where(eq(cases.id, part.id));
    await declare(second, id, 2, second.id);
    await decide(head, id, 3, await pendingOf(id), "granted");
    expect(await officersNow(part.id)).toEqual([{ accountId: lead.id }]);
    const again = { id: part.id, version: 2, leadId: lead.id, secondId: second.id, reason: "重新指派" };
    await expect(act(leader, "2026-11-19", (ctx) => reassignCase(ctx, again))).rejects.toMatchObject({
      fields: { secondId: "officer_recused" },
    });
    expect((await assignableInspectors(leader, part.id)).map((one) => one.id)).not.toContain(second.id);
    const [row] = await db().select().from(cases).where(eq(cases.id, part.id));
    const [told] = await db()
      .select()
      .from(events)
      .where(arrayContains(events.about, [part.id]))
      .orderBy(desc(events.seq));
    expect(told).toMatchObject({ act: "case.decideRecusal", subjectId: id });
    await db().update(caseOfficers).set({ until: null }).where(eq(caseOfficers.caseId, part.id));
    const held = row && (await caseFacts(db(), row, at("2026-11-19")));
    expect([held?.officerIds, held?.recusedIds]).toEqual([[lead.id], [second.id]]);
  });

  it("keeps an officer whose recusal is refused, and takes another request later", async () => {
    const { id, lead, second, head } = await assigned();
    await declare(lead, id, 2, second.id);
    await decide(head, id, 3, await pendingOf(id), "refused");
    expect(await officersNow(id)).toHaveLength(2);
    const [row] = await db().select().from(recusals).where(eq(recusals.caseId, id));
    expect(row).toMatchObject({ isGranted: false, decidedOn: "2026-11-18", declaredBy: lead.id });
    await declare(second, id, 4, second.id);
  });

  it("takes a leader who is recused out of the whole matter, whoever asked for it", async () => {
    const { id, leader, lead, second, head } = await assigned();
    await declare(lead, id, 2, leader.id);
    await decide(head, id, 3, await pendingOf(id), "granted");
    const guoqi = await officer("guoqi");
    const others = { id, version: 4, leadId: lead.id, secondId: guoqi.id, reason: "调整分工" };
    await expect(act(leader, "2026-11-19", (ctx) => reassignCase(ctx, others))).rejects.toMatchObject({
      reason: "recused_from_case",
    });
    expect(await everHeld(db(), id)).toEqual(expect.arrayContaining([leader.id, lead.id, second.id]));
    const [row] = await db().select().from(cases).where(eq(cases.id, id));
    if (!row) throw new Error("the case is gone");
    const kase = await caseFacts(db(), row, at("2026-11-19"));
    expect(leaderRefusal(leader, kase)).toBe("recused_from_case");
    expect(leaderRefusal(leader, { ...kase, recusedIds: [] })).toBeNull();
  });

  it("lets a reviewer and a head step aside too, and nobody decide on themselves", async () => {
    const { id, head } = await assigned();
    const reviewer = await officer("fazhi");
    await declare(reviewer, id, 2, reviewer.id);
    await decide(head, id, 3, await pendingOf(id), "granted");
    await declare(head, id, 4, head.id);
    const own = decide(head, id, 5, await pendingOf(id), "granted");
    await expect(own).rejects.toMatchObject({ reason: "own_recusal" });
  });

  it("refuses a second request while one waits, a person of another organ, and a wrong post", async () => {
    const { id, leader, lead, second, head } = await assigned();
    const stranger = await officer("ylxjiancha");
    await expect(declare(lead, id, 2, stranger.id)).rejects.toMatchObject({ fields: { accountId: "not_on_case" } });
    await declare(second, id, 2, second.id);
    await expect(declare(lead, id, 3, second.id)).rejects.toMatchObject({ fields: { accountId: "recusal_pending" } });
    await expect(decide(leader, id, 3, await pendingOf(id), "granted")).rejects.toMatchObject({
      reason: "not_your_post",
    });
    await decide(head, id, 3, await pendingOf(id), "granted");
    await expect(decide(head, id, 4, "00000000-0000-4000-8000-000000000000", "granted")).rejects.toMatchObject({
      reason: "no_recusal_pending",
    });
  });

  it("lets an inspector step aside who does not hold the case yet", async () => {
    const { id, leader } = await assigned();
    await declare(leader, id, 2, leader.id);
    expect(await pendingOf(id)).not.toBe("");
  });
});
