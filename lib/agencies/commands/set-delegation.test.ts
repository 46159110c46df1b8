import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aCase } from "@/db/factories/cases";
import { anOpenedCase } from "@/db/factories/complaints";
import { accounts, delegations, documents, events } from "@/db/schema";
import { actFor, stopActing } from "@/lib/acting-for";
import { actingOfficer } from "@/lib/auth/delegation";
import { startSession } from "@/lib/auth/sessions";
import { assignCase } from "@/lib/cases/commands/assign-case";
import { eventItem } from "@/lib/event-words";
import { world } from "@/lib/testing/world";
import { timelineOf } from "@/lib/workflow/timeline";
import { type DelegationFilter, delegationStandings } from "../filter";
import { delegationCount, delegationsSeen } from "../queries/delegations";
import { revokeDelegation, setDelegation } from "./set-delegation";

const { officer, act, at, employerId } = world();
const ON = "2026-11-16";
const leave = { fromOn: ON, toOn: "2026-11-20", reason: "年休假" };

describe("F115: a post held for another during leave", () => {
  it("gives the deputy the post, not the name, in the session that chose it and only while it lasts", async () => {
    const [leader, deputy, second] = [await officer("daduizhang"), await officer("wangmin"), await officer("lizhe")];
    const terms = { principalId: leader.id, deputyId: deputy.id, ...leave };
    const { id } = await act(leader, ON, (ctx) => setDelegation(ctx, terms));
    const [token, other] = [await startSession(deputy.id, "test", ""), await startSession(deputy.id, "test", "")];
    expect(await actingOfficer(deputy, token, at(ON))).toEqual(deputy);
    await act(deputy, ON, (ctx) => actFor(ctx, { id }, token));
    const acting = await actingOfficer(deputy, token, at(ON));
    expect(acting).toMatchObject({
      ...{ id: deputy.id, role: "squad_leader", principal: false, onBehalfOf: { id: leader.id } },
      name: "王敏（受周建平委托）",
    });
    expect(await actingOfficer(deputy, other, at(ON))).toEqual(deputy);
    expect((await actingOfficer(deputy, token, at("2026-11-20"))).role).toBe("squad_leader");
    expect((await actingOfficer(deputy, token, at("2026-11-21"))).role).toBe("inspector");

    const kase = await aCase(leader, ON, await employerId("91990101MA0H00010Q"));
    const pair = { leadId: deputy.id, secondId: second.id };
    await act(acting, ON, (ctx) => assignCase(ctx, { id: kase.id, version: 1, ...pair }));
    const [event] = await db().select().from(events).where(eq(events.act, "case.assign")).orderBy(desc(events.seq));
    expect(event).toMatchObject({ actorId: deputy.id, particulars: { onBehalfOf: "周建平" } });
    expect((await timelineOf(leader, kase.id)).map(eventItem)[0]).toMatchObject({ by: "王敏（受周建平委托）" });

    await anOpenedCase(acting, ON, await employerId("91990101MA0H00010Q"));
    const approval = eq(documents.paperKey, "case-opening-approval");
    const [paper] = await db().select().from(documents).where(approval);
    expect(paper?.issuedBy).toBe(deputy.id);
    expect(JSON.stringify(paper?.input)).toContain("王敏（受周建平委托）");

    await act(deputy, ON, (ctx) => stopActing(ctx, token));
    expect(await actingOfficer(deputy, token, at(ON))).toEqual(deputy);
    await act(deputy, ON, (ctx) => actFor(ctx, { id }, token));
    await act(leader, ON, (ctx) => revokeDelegation(ctx, { id }));
    expect(await actingOfficer(deputy, token, at(ON))).toEqual(deputy);
    await expect(act(deputy, ON, (ctx) => actFor(ctx, { id }, token))).rejects.toMatchObject({
      reason: "delegation_ended",
    });
  });

  it("ends with the deputy's own place: in another organ, or in a post from which nobody deputises", async () => {
    const [leader, deputy, elsewhere] = [
      await officer("daduizhang"),
      await officer("wangmin"),
      await officer("juzhang"),
    ];
    const terms = { principalId: leader.id, deputyId: deputy.id, ...leave };
    const { id } = await act(leader, ON, (ctx) => setDelegation(ctx, terms));
    const token = await startSession(deputy.id, "test", "");
    await act(deputy, ON, (ctx) => actFor(ctx, { id }, token));
    const become = (over: Partial<typeof accounts.$inferInsert>) =>
      db().update(accounts).set(over).where(eq(accounts.id, deputy.id));
    const roleNow = async () => (await actingOfficer(deputy, token, at(ON))).role;
    expect(await roleNow()).toBe("squad_leader");
    await become({ organId: elsewhere.organId });
    expect(await roleNow()).toBe("inspector");
    await become({ organId: deputy.organId });
    expect(await roleNow()).toBe("squad_leader");
    for (const role of ["administrator", "security_administrator", "auditor", "assistant", "unit_member"] as const) {
      await become({ role });
      expect(await roleNow(), role).toBe("inspector");
      await expect(
        act(deputy, ON, (ctx) => actFor(ctx, { id }, token)),
        role,
      ).rejects.toMatchObject({
        reason: "delegation_ended",
      });
      const again = { ...terms, fromOn: "2027-01-04", toOn: "2027-01-05" };
      await expect(
        act(leader, ON, (ctx) => setDelegation(ctx, again)),
        role,
      ).rejects.toMatchObject({
        fields: { deputyId: "deputy_not_of_organ" },
      });
    }
    await become({ role: deputy.role });
    await act(leader, ON, (ctx) => revokeDelegation(ctx, { id }));
  });

  it("refuses another's post, another organ's deputy, a span that is past, too long or taken, and a deputy's deputy", async () => {
    const [leader, deputy, head] = [await officer("daduizhang"), await officer("wangmin"), await officer("juzhang")];
    const terms = { principalId: leader.id, deputyId: deputy.id, ...leave };
    const set = (who: typeof leader, over: Partial<typeof terms>) =>
      act(who, ON, (ctx) => setDelegation(ctx, { ...terms, ...over }));
    await expect(set(deputy, {})).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(set(leader, { deputyId: head.id })).rejects.toMatchObject({
      fields: { deputyId: "deputy_not_of_organ" },
    });
    await expect(set(leader, { fromOn: "2026-11-15" })).rejects.toMatchObject({
      fields: { fromOn: "delegation_past" },
    });
    await expect(set(leader, { toOn: "2027-01-16" })).rejects.toMatchObject({
      fields: { toOn: "delegation_too_long" },
    });
    await set(leader, { fromOn: "2026-12-01", toOn: "2026-12-05" });
    await expect(set(leader, { fromOn: "2026-12-05", toOn: "2026-12-06" })).rejects.toMatchObject({
      fields: { fromOn: "delegation_overlaps" },
    });
    const acting = { ...leader, onBehalfOf: { id: head.id, name: head.name } };
    await expect(set(acting, {})).rejects.toMatchObject({ reason: "not_your_post" });
    const security = await officer("anquan");
    const before = await db().$count(delegations);
    const own = { principalId: deputy.id, deputyId: (await officer("lizhe")).id };
    await expect(set(security, own)).rejects.toMatchObject({ fields: { principalId: "principal_not_delegable" } });
    expect(await db().$count(delegations)).toBe(before);
    await set(security, { fromOn: "2027-02-01", toOn: "2027-02-02" });
  });

  it("is found by either name and by how it stands", async () => {
    const [leader, deputy] = [await officer("daduizhang"), await officer("lizhe")];
    const terms = { principalId: leader.id, deputyId: deputy.id, reason: "外出学习" };
    const span = { fromOn: "2027-03-01", toOn: "2027-03-05" };
    const { id } = await act(leader, ON, (ctx) => setDelegation(ctx, { ...terms, ...span }));
    const seen = async (filter: DelegationFilter, on: string) =>
      (await delegationsSeen(leader, filter, on)).rows.some((row) => row.id === id);
    expect(await seen({ q: deputy.name }, ON)).toBe(true);
    expect(await seen({ q: leader.name }, ON)).toBe(true);
    expect(await seen({ q: "没有这个人" }, ON)).toBe(false);
    const days = { coming: "2027-02-28", in_force: "2027-03-05", over: "2027-03-06" } as const;
    for (const standing of delegationStandings)
      for (const [how, on] of Object.entries(days)) expect(await seen({ standing }, on), on).toBe(how === standing);
    expect(await delegationCount(leader, { q: deputy.name, standing: "coming" }, "2027-02-28")).toBe(1);
    await act(leader, ON, (ctx) => revokeDelegation(ctx, { id }));
    expect(await seen({ standing: "over" }, "2027-03-05")).toBe(true);
    expect(await seen({ standing: "in_force" }, "2027-03-05")).toBe(false);
  });
});
