import { and, eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aCase, anAssignedCase } from "@/db/factories/cases";
import { cases, events, recusals } from "@/db/schema";
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

    const [{ number: takenNumber } = { number: "" }] = await db().select().from(cases).where(eq(cases.id, taken.id));
    await expect(
      act(leader, ON, (ctx) => assignCases(ctx, { caseIds: [...caseIds, taken.id], ...pair })),
    ).rejects.toMatchObject({ fields: { caseIds: `case_cannot_be_assigned:${takenNumber}` } });
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

  it("tells what stands against the two by their fields, and a recusal by its case", async () => {
    const [leader, lead, second] = [await officer("daduizhang"), await officer("wangmin"), await officer("lizhe")];
    const employer = await employerId("91990101MA0H00010Q");
    const caseIds = [await aCase(leader, ON, employer), await aCase(leader, ON, employer)].map(({ id }) => id);
    const assign = (leadId: string, secondId: string) =>
      act(leader, ON, (ctx) => assignCases(ctx, { caseIds, leadId, secondId }));
    const faultsOf = async (leadId: string, secondId: string) =>
      assign(leadId, secondId).then(
        () => null,
        ({ fields }) => fields,
      );
    expect(await faultsOf(lead.id, lead.id)).toEqual({ secondId: "same_inspector_twice" });
    const { id: uncertified } = await officer("guoqi");
    expect(await faultsOf(lead.id, uncertified)).toEqual({ secondId: "certificate_not_valid" });
    const recusedIn = caseIds[1] ?? "";
    const granted = { isGranted: true, decidedOn: ON, reason: "与当事人有利害关系。", declaredOn: ON };
    await db()
      .insert(recusals)
      .values({ caseId: recusedIn, accountId: second.id, ...granted });
    const [recused] = await db().select().from(cases).where(eq(cases.id, recusedIn));
    expect(await faultsOf(lead.id, second.id)).toEqual({ caseIds: `case_cannot_be_assigned:${recused?.number}` });
    const rows = await db().select({ state: cases.state }).from(cases).where(inArray(cases.id, caseIds));
    expect(rows.map(({ state }) => state)).toEqual(["opened", "opened"]);
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
