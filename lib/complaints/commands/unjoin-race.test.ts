import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { aJoinedComplaint } from "@/db/factories/complaints";
import { complaints } from "@/db/schema";
import { advanceCase } from "@/lib/cases/advance";
import { takeOverClaims } from "@/lib/claims/commands/take-over-claims";
import { whileUncommitted } from "@/lib/testing/uncommitted";
import { act, officer, world } from "@/lib/testing/world";
import { unjoinComplaint } from "./join-complaint";

const { employerId } = world();
const ON = "2026-11-18";

/** A complaint that joined a case in hand, and what takes it out again. */
async function joined() {
  const [leader, lead, second] = await Promise.all([officer("daduizhang"), officer("wangmin"), officer("lizhe")]);
  const employer = await employerId("91990101MA0H00010Q");
  const kase = await anAssignedCase(leader, lead, second, "2026-11-16", employer);
  const { id } = await aJoinedComplaint(leader, "2026-11-17", { caseId: kase.id, employerId: employer });
  const [row] = await db().select().from(complaints).where(eq(complaints.id, id));
  const leaving = { id, version: row?.version ?? 0, reason: "不是同一用工单位。" };
  return { id, caseId: kase.id, lead, leave: () => act(leader, ON, (ctx) => unjoinComplaint(ctx, leaving)) };
}

const caseOf = async (id: string) =>
  (await db().select({ caseId: complaints.caseId }).from(complaints).where(eq(complaints.id, id)))[0]?.caseId;

describe("T08: a complaint that leaves its case", () => {
  it("stays when its lines are taken into the ledger meanwhile", async () => {
    const { id, caseId, lead, leave } = await joined();
    const outcome = await whileUncommitted(lead, ON, (ctx) => takeOverClaims(ctx, { caseId }), leave);
    expect(outcome).toMatchObject({ status: "rejected", reason: { reason: "lines_in_ledger" } });
    expect(await caseOf(id)).toBe(caseId);
  });

  it("stays when the case ends meanwhile", async () => {
    const { id, caseId, leave } = await joined();
    const columns = { endedOn: ON };
    const outcome = await whileUncommitted(
      await officer("juzhang"),
      ON,
      (ctx) => advanceCase(ctx, { id: caseId, act: "rescind", columns }),
      leave,
    );
    expect(outcome).toMatchObject({ status: "rejected", reason: { reason: "case_ended" } });
    expect(await caseOf(id)).toBe(caseId);
  });
});
