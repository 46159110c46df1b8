import { and, eq, isNull } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { caseOfficers, events } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { casesHeldBy } from "../queries/cases-held";
import { moveCases } from "./move-cases";

const { officer, act, employerId } = world();
const ON = "2026-11-16";

describe("moveCases", () => {
  it("F115: puts another in a leaver's place in every chosen case, or in none", async () => {
    const [leader, lead, second] = [await officer("daduizhang"), await officer("wangmin"), await officer("lizhe")];
    const employer = await employerId("91990101MA0H00010Q");
    const one = await anAssignedCase(leader, lead, second, ON, employer);
    const other = await anAssignedCase(leader, second, lead, ON, employer);
    const caseIds = [one.id, other.id];
    const said = { fromId: lead.id, caseIds, reason: "调离监察岗位。" };
    await expect(act(leader, ON, (ctx) => moveCases(ctx, { ...said, toId: second.id }))).rejects.toMatchObject({
      fields: { caseIds: expect.stringContaining("case_cannot_move:") },
    });
    expect((await casesHeldBy(leader, lead.id)).map(({ id }) => id)).toEqual(expect.arrayContaining(caseIds));
    await expect(act(second, ON, (ctx) => moveCases(ctx, { ...said, toId: leader.id }))).rejects.toMatchObject({
      reason: "not_your_post",
    });
    await act(leader, ON, (ctx) => moveCases(ctx, { ...said, toId: leader.id }));
    for (const [id, part] of [
      [one.id, "lead"],
      [other.id, "second"],
    ] as const) {
      const current = and(eq(caseOfficers.caseId, id), eq(caseOfficers.part, part), isNull(caseOfficers.until));
      const [row] = await db().select().from(caseOfficers).where(current);
      expect(row?.accountId).toBe(leader.id);
      const moved = and(eq(events.subjectId, id), eq(events.act, "case.reassign"));
      expect(await db().$count(events, moved)).toBe(1);
    }
  });
});
