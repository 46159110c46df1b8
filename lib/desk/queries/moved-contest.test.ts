import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { organ } from "@/db/factories/accounts";
import { aComplaint } from "@/db/factories/complaints";
import { aContest, clocksOn, concluded, contestRow } from "@/db/factories/contests";
import { complaints } from "@/db/schema";
import { contestFile } from "@/lib/contests/queries/contest-file";
import { contestsWaiting } from "@/lib/contests/queries/follow-ups";
import { relocateClocks } from "@/lib/deadlines/clocks";
import { deskClocks } from "@/lib/desk/queries";
import { lateFileHref } from "@/lib/lateness/act-links";
import { explainLateness } from "@/lib/lateness/commands/explain-lateness";
import { lateClock } from "@/lib/lateness/queries/late-clock";
import { world } from "@/lib/testing/world";

const { officer, act, at } = world();
const LATE = "2026-12-28";

/** Inaction of 示范区 on a complaint that has gone to the neighbouring county since. */
async function moved() {
  const leader = await officer("daduizhang");
  const { id: complaintId } = await aComplaint(leader, "2026-11-16");
  const { id } = await aContest(complaintId, { about: "complaint", applicant: "complainant" });
  const there = { organId: await organ("YLX-RSJ"), regionCode: "990102" };
  await db().update(complaints).set(there).where(eq(complaints.id, complaintId));
  await act(leader, "2026-12-05", (ctx) => relocateClocks(ctx, complaintId, "990102"));
  return { id, complaintId, leader };
}

describe("T-REPLY-10: a contest of a complaint that has gone to another organ", () => {
  it("stays on the desk of the organ that is contested, which says why it was late", async () => {
    const { id, leader } = await moved();
    const mine = async (login: string) => {
      const clocks = await deskClocks(await officer(login), "mine");
      return clocks.filter(({ subjectId }) => subjectId === id).map(({ limitKey }) => limitKey);
    };
    expect((await mine("daduizhang")).toSorted()).toEqual(["T-RECON-DECIDE", "T-REPLY-10"]);
    expect((await mine("juzhang")).toSorted()).toEqual(["T-RECON-DECIDE", "T-REPLY-10"]);
    expect(await mine("ylxdaduizhang")).toEqual([]);
    const clock = (await clocksOn(id))["T-REPLY-10"];
    const late = await lateClock(leader, clock?.id ?? "", at(LATE));
    expect(late).toMatchObject({ refusal: null, organId: (await contestRow(id)).organId });
    expect(lateFileHref(late)).toBe(`/office/contests/${id}`);
    const because = "等待其他机关移交卷宗。";
    const said = { id: clock?.id ?? "", version: clock?.version ?? 0, because };
    await act(leader, LATE, (ctx) => explainLateness(ctx, said));
    expect((await clocksOn(id))["T-REPLY-10"]).toMatchObject({ lateBecause: because, lateSaidBy: leader.id });
    const refused = act(await officer("ylxdaduizhang"), LATE, (ctx) => explainLateness(ctx, said));
    await expect(refused).rejects.toMatchObject({ code: "not_found" });
  });

  it("leaves its complaint to that organ: the page leads to none, and nothing is to be looked at anew here", async () => {
    const { id, complaintId, leader } = await moved();
    expect(await contestFile(leader, id)).toMatchObject({ isFileSeen: false });
    await concluded(id, { result: "ordered_to_act" });
    const declined = { state: "declined", declineGround: "other_procedure", outcomeReason: "已经申请仲裁。" } as const;
    const decided = { decidedOn: "2026-12-20", decidedBy: leader.id };
    await db()
      .update(complaints)
      .set({ ...declined, ...decided })
      .where(eq(complaints.id, complaintId));
    expect((await contestsWaiting(leader)).contestTakeBack).toEqual([]);
    const there = await officer("ylxdaduizhang");
    expect((await contestsWaiting(there)).contestTakeBack).toEqual([]);
    const own = await aComplaint(leader, "2026-11-16");
    const seen = await aContest(own.id, { about: "complaint", applicant: "complainant" });
    expect(await contestFile(leader, seen.id)).toMatchObject({ isFileSeen: true });
  });
});
