import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anAssignedCase } from "@/db/factories/cases";
import { deadlines, events, reopenings } from "@/db/schema";
import { now, setClock } from "@/lib/kernel/clock";
import { world } from "@/lib/testing/world";
import { advanceCase } from "../advance";
import { caseFile } from "../queries/case-file";
import { reopeningRate } from "../queries/reopening-rate";
import { reopenCase } from "./reopen-case";

const { officer, act, at, employerId } = world();
const ENDED = "2026-11-17";
const AGAIN = "2026-11-23";

async function anEndedCase(how: "close" | "rescind" | "transfer") {
  const [leader, lead, second, head] = [
    await officer("daduizhang"),
    await officer("wangmin"),
    await officer("lizhe"),
    await officer("juzhang"),
  ];
  const { id } = await anAssignedCase(leader, lead, second, "2026-11-16", await employerId("91990101MA0H00010Q"));
  const by = how === "rescind" ? head : leader;
  await act(by, ENDED, (ctx) => advanceCase(ctx, { id, act: how, columns: { endedOn: ENDED } }));
  return { id, leader, lead, head };
}

const again = (id: string, version = 3) => ({ id, version, reason: "发现新的违法事实。" });

describe("reopenCase", () => {
  it("F34: takes up a closed or rescinded case with a new T-INV, records why, and counts in the year's rate", async () => {
    setClock(at(AGAIN));
    const { id, lead, head } = await anEndedCase("close");
    const before = await reopeningRate(lead, now());
    await act(head, AGAIN, (ctx) => reopenCase(ctx, again(id)));
    expect(await caseFile(lead, id)).toMatchObject({
      ...{ state: "investigating", endedOn: null, clockState: "running", isExtended: false },
    });
    const ofCase = and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, "T-INV"));
    const clocks = await db().select().from(deadlines).where(ofCase).orderBy(deadlines.startedOn);
    expect(clocks.map(({ state, startedOn }) => [state, startedOn])).toEqual([
      ["met", "2026-11-16"],
      ["running", AGAIN],
    ]);
    const penalty = and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, "T-PEN-90"));
    expect(await db().select().from(deadlines).where(penalty)).toMatchObject([
      { state: "running", startedOn: "2026-11-16", dueOn: "2027-02-15", endedOn: null },
    ]);
    const [row] = await db().select().from(reopenings).where(eq(reopenings.caseId, id));
    expect(row).toMatchObject({ endedOn: ENDED, endedAs: "closed", reopenedOn: AGAIN, reason: "发现新的违法事实。" });
    const [event] = await db().select().from(events).where(eq(events.act, "case.reopen"));
    expect(event).toMatchObject({ subjectId: id, fromState: "closed", toState: "investigating" });
    expect(await reopeningRate(lead, now())).toEqual({ reopened: before.reopened + 1, ended: before.ended });
    setClock(null);
  });

  it("refuses below the head, a running case and a stale form", async () => {
    const { id, leader, head } = await anEndedCase("rescind");
    await expect(act(leader, AGAIN, (ctx) => reopenCase(ctx, again(id)))).rejects.toMatchObject({
      reason: "not_your_post",
    });
    await expect(act(head, AGAIN, (ctx) => reopenCase(ctx, again(id, 2)))).rejects.toMatchObject({ code: "stale" });
    await act(head, AGAIN, (ctx) => reopenCase(ctx, again(id)));
    await expect(act(head, AGAIN, (ctx) => reopenCase(ctx, again(id, 4)))).rejects.toMatchObject({
      reason: "illegal_transition",
    });
  });

  it("takes up a case that the organ to which it was handed over sent back", async () => {
    const { id, lead, head } = await anEndedCase("transfer");
    await act(head, AGAIN, (ctx) => reopenCase(ctx, { ...again(id), reason: "受移送机关退回。" }));
    expect(await caseFile(lead, id)).toMatchObject({ state: "investigating", endedOn: null, clockState: "running" });
    const [row] = await db().select().from(reopenings).where(eq(reopenings.caseId, id));
    expect(row).toMatchObject({ endedOn: ENDED, endedAs: "transferred", reason: "受移送机关退回。" });
  });
});
