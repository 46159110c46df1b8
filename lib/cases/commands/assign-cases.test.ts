import { and, eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aCase, anAssignedCase } from "@/db/factories/cases";
import { cases, events } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { casesToAssign } from "../queries/cases-held";
import { assignCases } from "./assign-cases";

const { officer, act, employerId } = world();
const ON = "2026-11-16";

describe("assignCases", () => {
  it("S2: gives every chosen case its two inspectors, each with its event, or none of them", async () => {
    const [leader, lead, second] = [await officer("daduizhang"), await officer("wangmin"), await officer("lizhe")];
    const employer = await employerId("91990101MA0H00010Q");
    const one = await aCase(leader, ON, employer);
    const other = await aCase(leader, ON, employer);
    const taken = await anAssignedCase(leader, lead, second, ON, employer);
    const caseIds = [one.id, other.id];
    const pair = { leadId: lead.id, secondId: second.id };
    const waiting = async () => (await casesToAssign(leader)).map(({ id }) => id).filter((id) => caseIds.includes(id));
    expect(await waiting()).toHaveLength(2);

    for (const [ids, officers] of [
      [[...caseIds, taken.id], pair],
      [caseIds, { leadId: lead.id, secondId: (await officer("guoqi")).id }],
    ] as const)
      await expect(
        act(leader, ON, (ctx) => assignCases(ctx, { caseIds: [...ids], ...officers })),
      ).rejects.toMatchObject({ fields: { caseIds: expect.stringContaining("case_cannot_be_assigned:") } });
    await expect(act(lead, ON, (ctx) => assignCases(ctx, { caseIds, ...pair }))).rejects.toMatchObject({
      reason: "not_your_post",
    });
    expect(await waiting()).toHaveLength(2);

    await act(leader, ON, (ctx) => assignCases(ctx, { caseIds, ...pair }));
    expect(await waiting()).toEqual([]);
    const rows = await db().select({ state: cases.state }).from(cases).where(inArray(cases.id, caseIds));
    expect(rows.map(({ state }) => state)).toEqual(["investigating", "investigating"]);
    expect(await db().$count(events, and(inArray(events.subjectId, caseIds), eq(events.act, "case.assign")))).toBe(2);
  });

  it("finds no case of another county", async () => {
    const leader = await officer("daduizhang");
    const kase = await aCase(leader, ON, await employerId("91990101MA0H00010Q"));
    const pair = { leadId: (await officer("wangmin")).id, secondId: (await officer("lizhe")).id };
    const stranger = await officer("ylxdaduizhang");
    await expect(act(stranger, ON, (ctx) => assignCases(ctx, { caseIds: [kase.id], ...pair }))).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
