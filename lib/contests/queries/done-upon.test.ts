import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aDeclinedComplaint } from "@/db/factories/complaints";
import { aContest, concluded, corrected, paperIn } from "@/db/factories/contests";
import { aServedPenalty } from "@/db/factories/decisions";
import { anEnforcement, enforcementRow, waitingReview } from "@/db/factories/enforcement";
import { DECIDED, majorRow, overturn, publishShown } from "@/db/factories/publications";
import { enforcements } from "@/db/schema";
import { takeBack } from "@/lib/complaints/commands/take-back";
import { TakeBackInput } from "@/lib/complaints/take-back-input";
import { concludeReview } from "@/lib/enforcement/commands/conclude-review";
import { openServed } from "@/lib/enforcement/commands/open-served";
import { recordPayment } from "@/lib/enforcement/commands/record-payment";
import { recordRefund } from "@/lib/enforcement/commands/record-refund";
import { recordReview } from "@/lib/enforcement/commands/record-review";
import { ConcludeReviewInput } from "@/lib/enforcement/input";
import { RecordRefundInput } from "@/lib/enforcement/refund-input";
import { judgeMajor } from "@/lib/publications/commands/judge-major";
import { removeMajor } from "@/lib/publications/commands/revise-major";
import { at, world } from "@/lib/testing/world";
import { doneHref } from "../act-links";
import { doneUpon } from "./done-upon";
import { complaintContest } from "./prefilled";

const { officer, act } = world();

describe("doneUpon", () => {
  it("names the matter that was looked at anew since the result, with where it is read, and nothing from before", async () => {
    const leader = await officer("daduizhang");
    const complaint = await aDeclinedComplaint(leader, "2026-11-16");
    const contest = await aContest(await paperIn(complaint.id, "non-acceptance-notice"), { applicant: "complainant" });
    const of = { id: contest.id, fileId: complaint.id };
    expect(await doneUpon(leader, of)).toEqual([]);
    await concluded(contest.id, { result: "ordered_to_act" });
    expect(await doneUpon(leader, of)).toEqual([]);
    const filled = await complaintContest(leader, contest.id, complaint.id);
    const again = TakeBackInput.parse({ id: complaint.id, version: 2, ...filled });
    await act(leader, "2027-01-25", (ctx) => takeBack(ctx, again));
    const done = await doneUpon(leader, of);
    expect(done.map((event) => [event.act, doneHref(event, null)])).toEqual([
      ["complaint.takeBack", `/office/complaints/${complaint.id}`],
    ]);
    await corrected(contest.id, { result: "upheld" });
    expect((await doneUpon(leader, of)).map(({ act: name }) => name)).toEqual(["complaint.takeBack"]);
  });

  it("names what was given back since a review annulled the decision of an account", async () => {
    const fine = await anEnforcement();
    const inspector = await officer("wangmin");
    const place = async () => ({ id: fine.id, version: (await enforcementRow(fine.id)).version });
    const paid = { debt: "fine", amount: 300_000, paidOn: "2026-12-01", manner: "bank", voucher: "回单0001" } as const;
    await act(inspector, "2026-12-01", async (ctx) => recordPayment(ctx, { ...(await place()), ...paid }));
    const suit = { kind: "litigation", body: "测试市示范区人民法院", number: "（2026）测行初1号" } as const;
    await act(inspector, "2026-12-03", async (ctx) =>
      recordReview(ctx, { ...(await place()), ...suit, acceptedOn: "2026-12-02", copyReceivedOn: "" }),
    );
    const judged = {
      ...{ result: "annulled", concludedOn: "2026-12-10", receivedOn: "2026-12-11", resultNumber: "（2026）测行初1号" },
      ...{ leftFine: "", leftConfiscation: "", leftOrdered: "", performBy: "", note: "主要证据不足。" },
    };
    await act(inspector, "2026-12-11", async (ctx) => {
      const waiting = { ...(await place()), reviewId: await waitingReview(fine.id) };
      return concludeReview(ctx, ConcludeReviewInput.parse({ ...waiting, ...judged }));
    });
    const of = { id: fine.id, fileId: fine.caseId };
    expect(await doneUpon(inspector, of)).toEqual([]);
    const refund = {
      ...{ amount: "3000", refundedOn: "2026-12-12", receiver: "测试市龙腾建筑劳务有限公司" },
      ...{ manner: "bank", voucher: "退库回单0001" },
    };
    await act(inspector, "2026-12-12", async (ctx) =>
      recordRefund(ctx, RecordRefundInput.parse({ ...(await place()), ...refund })),
    );
    const done = await doneUpon(inspector, of);
    expect(done.map((event) => [event.act, doneHref(event, fine.caseId)])).toEqual([
      ["enforcement.recordRefund", `/office/cases/${fine.caseId}/enforcement/${fine.id}`],
    ]);
  });

  it("begins at the review that annulled the decision, whatever another came to after it", async () => {
    const fine = await anEnforcement();
    const inspector = await officer("wangmin");
    const place = async () => ({ id: fine.id, version: (await enforcementRow(fine.id)).version });
    const paid = { debt: "fine", amount: 300_000, paidOn: "2026-12-01", manner: "bank", voucher: "回单0001" } as const;
    await act(inspector, "2026-12-01", async (ctx) => recordPayment(ctx, { ...(await place()), ...paid }));
    const entries = [
      { kind: "reconsideration", body: "测试市示范区人民政府", acceptedOn: "2026-12-02", copyReceivedOn: "2026-12-02" },
      { kind: "litigation", body: "测试市示范区人民法院", acceptedOn: "2026-12-03", copyReceivedOn: "" },
    ] as const;
    for (const entry of entries) {
      await act(inspector, "2026-12-04", async (ctx) =>
        recordReview(ctx, { ...(await place()), ...entry, number: "1号" }),
      );
    }
    const conclude = async (result: "annulled" | "withdrawn", on: string) =>
      act(inspector, on, async (ctx) => {
        const sums = { leftFine: "", leftConfiscation: "", leftOrdered: "", performBy: "" };
        const told = { result, concludedOn: on, receivedOn: on, resultNumber: "2号", note: "证据不足，撤回起诉。" };
        const waiting = { ...(await place()), reviewId: await waitingReview(fine.id) };
        return concludeReview(ctx, ConcludeReviewInput.parse({ ...waiting, ...told, ...sums }));
      });
    await conclude("annulled", "2026-12-11");
    const refund = {
      ...{ amount: "3000", refundedOn: "2026-12-12", receiver: "测试市龙腾建筑劳务有限公司" },
      ...{ manner: "bank", voucher: "退库回单0001" },
    };
    await act(inspector, "2026-12-12", async (ctx) =>
      recordRefund(ctx, RecordRefundInput.parse({ ...(await place()), ...refund })),
    );
    await conclude("withdrawn", "2026-12-15");
    const done = await doneUpon(inspector, { id: fine.id, fileId: fine.caseId });
    expect(done.map(({ act: name }) => name)).toEqual(["enforcement.recordRefund"]);
  });

  it("names what was taken off a quarter's list since, with where the entry is read", async () => {
    const penalty = await aServedPenalty(DECIDED);
    await openServed(at(DECIDED));
    const { caseId, id: decisionId } = penalty;
    const [lead, leader] = await Promise.all([officer("wangmin"), officer("daduizhang")]);
    const entry = { verdict: "include", kind: "wages", reason: "拖欠12人工资27万元，拒不支付。" } as const;
    const { id } = await act(lead, DECIDED, (ctx) => judgeMajor(ctx, { decisionId, ...entry }));
    await publishShown("daduizhang", DECIDED, "2026Q4");
    await overturn(decisionId, "annulled");
    const { version } = await majorRow(id);
    await act(leader, "2026-12-28", (ctx) => removeMajor(ctx, { id, version, reason: "决定已被撤销。" }));
    const [account] = await db().select().from(enforcements).where(eq(enforcements.decisionId, decisionId));
    const done = await doneUpon(lead, { id: account?.id ?? "", fileId: caseId });
    expect(done.map((event) => [event.act, doneHref(event, caseId)])).toEqual([
      ["major.remove", `/office/cases/${caseId}/decisions/${decisionId}/major-violation`],
    ]);
  });

  it("knows where each act is read, and leaves out what has no page", () => {
    const id = crypto.randomUUID();
    const kinds = ["contest", "wageListing", "decision", "order", "revocation", "case"];
    expect(kinds.map((subjectKind) => doneHref({ subjectKind, subjectId: id }, "c"))).toEqual([
      `/office/contests/${id}`,
      `/office/cases/c/wage-listings/${id}`,
      `/office/cases/c/decisions/${id}`,
      `/office/cases/c/orders/${id}`,
      "/office/cases/c/decisions",
      "/office/cases/c",
    ]);
    expect(doneHref({ subjectKind: "order", subjectId: id }, null)).toBeNull();
    expect(doneHref({ subjectKind: null, subjectId: null }, "c")).toBeNull();
  });
});
