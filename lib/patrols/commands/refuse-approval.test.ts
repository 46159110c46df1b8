import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { events, patrolVisits } from "@/db/schema";
import { act, at, employerId, officer, world } from "@/lib/testing/world";
import { visitByCode } from "../queries/visit-by-code";
import { visitFile } from "../queries/visit-file";
import { waitingVisits } from "../queries/waiting-visits";
import { RefuseApprovalInput } from "../visit-input";
import { approveVisitAfterwards } from "./approve-visit";
import { refuseApproval } from "./refuse-approval";
import { startUrgentVisit } from "./start-urgent-visit";

world();

const ON = "2026-11-16";
const reason = "来访反映的是欠薪，没有证据可能灭失的情形。";

const rowOf = async (id: string) => {
  const [row] = await db().select().from(patrolVisits).where(eq(patrolVisits.id, id));
  if (!row) throw new Error("the visit is gone");
  return row;
};

it("refuses to make up the approval of a visit that was not urgent; it leaves the desk and nothing follows from it", async () => {
  const [lead, second, leader] = [await officer("wangmin"), await officer("lizhe"), await officer("daduizhang")];
  const urgent = {
    ...{ employerId: await employerId("91990101MA0H00029M"), secondId: second.id, ground: "danger" as const },
    ...{ groundNote: "有人来电反映欠薪，称须立即到场。", itemKeys: ["protected" as const] },
    ...{ urgency: "evidence" as const, noticeShown: "paper" as const },
  };
  const { id } = await act(lead, ON, (ctx) => startUrgentVisit(ctx, urgent));
  const waits = async () => (await waitingVisits(leader)).visitApproval.map((row) => row.id);
  expect(await waits()).toContain(id);
  const refuse = (by: typeof lead, version = 2) => act(by, ON, (ctx) => refuseApproval(ctx, { id, version, reason }));
  await expect(refuse(lead)).rejects.toMatchObject({ reason: "not_your_post" });
  await expect(refuse(leader, 9)).rejects.toMatchObject({ code: "stale" });
  expect(RefuseApprovalInput.safeParse({ id, version: 2, reason: "否" }).success).toBe(false);
  await refuse(leader);
  expect(await rowOf(id)).toMatchObject({
    ...{ state: "under_way", approvedOn: null, approvalRefusedOn: ON, decidedBy: leader.id, opinion: reason },
  });
  const told = and(eq(events.subjectId, id), eq(events.act, "visit.refuseApproval"));
  expect(await db().$count(events, told)).toBe(1);
  expect(await waits()).not.toContain(id);
  await expect(refuse(leader, 3)).rejects.toMatchObject({ reason: "approval_refused" });
  const late = act(leader, ON, (ctx) => approveVisitAfterwards(ctx, { id, version: 3, opinion: "同意补办。" }));
  await expect(late).rejects.toMatchObject({ reason: "approval_refused" });
  const file = await visitFile(leader, id, at(ON));
  expect(file.refusalOf("record")).toBe("not_visit_officer");
  const seen = await visitByCode((await rowOf(id)).code ?? "");
  expect(seen).toMatchObject({ approvedOn: null, approvalRefusedOn: ON });
});
