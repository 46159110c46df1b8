import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anEnforcement, enforcementRow, waitingReview } from "@/db/factories/enforcement";
import { runningOn } from "@/db/factories/revocations";
import { cases, deadlines, events } from "@/db/schema";
import { stopFileClocks } from "@/lib/deadlines/clocks";
import { act, at, world } from "@/lib/testing/world";
import type { ReviewResult } from "../lifecycle";
import { enforcementFile } from "../queries/enforcement-file";
import { concludeReview } from "./conclude-review";
import { confirmPerformance } from "./confirm-performance";
import { endEnforcement } from "./end-enforcement";
import { recordPayment } from "./record-payment";
import { recordReview } from "./record-review";
import { reversePayment } from "./reverse-payment";

const { officer } = world();

/** A fine that was paid, in a case that was then closed. */
async function aPaidFine() {
  const fine = await anEnforcement();
  const paying = { debt: "fine", amount: 300_000, paidOn: "2026-12-01", manner: "bank", voucher: "回单0001" } as const;
  await act(await officer("wangmin"), "2026-12-01", (ctx) =>
    recordPayment(ctx, { id: fine.id, version: 1, ...paying }),
  );
  await db().update(cases).set({ state: "closed", endedOn: "2026-12-15" }).where(eq(cases.id, fine.caseId));
  return fine;
}

type Fine = Awaited<ReturnType<typeof aPaidFine>>;

const accept = async (fine: Fine, login = "wangmin") =>
  act(await officer(login), "2027-01-11", async (ctx) =>
    recordReview(ctx, {
      ...{ id: fine.id, version: (await enforcementRow(fine.id)).version, kind: "litigation" },
      ...{ body: "测试市示范区人民法院", number: "（2027）测行初1号", acceptedOn: "2027-01-08", copyReceivedOn: "" },
    }),
  );

const conclude = async (fine: Fine, result: ReviewResult, leftFine: number | null = null) =>
  act(await officer("wangmin"), "2027-03-02", async (ctx) =>
    concludeReview(ctx, {
      ...{ id: fine.id, version: (await enforcementRow(fine.id)).version, result, leftFine },
      reviewId: await waitingReview(fine.id),
      ...{
        leftConfiscation: null,
        leftOrdered: null,
        performBy: "",
        concludedOn: "2027-02-26",
        receivedOn: "2027-03-01",
      },
      ...{ resultNumber: "（2027）测行初1号判决", note: "主要证据不足。" },
    }),
  );

const asked = {
  ...{ kind: "reconsideration" as const, body: "测试市示范区人民政府", number: "测复〔2026〕1号" },
  ...{ acceptedOn: "2026-12-02", copyReceivedOn: "2026-12-03" },
} as const;

/** A case that was closed while a court enforced its fine. */
async function aFineWithTheCourt() {
  const fine = await anEnforcement();
  await db().update(cases).set({ state: "closed", endedOn: "2026-12-15" }).where(eq(cases.id, fine.caseId));
  return fine;
}

describe("money that comes in after a case has ended", () => {
  const paying = {
    debt: "fine",
    amount: 300_000,
    paidOn: "2026-12-01",
    manner: "bank",
    voucher: "法院拨款0001",
  } as const;
  const pay = async (id: string, login: string, over: { amount?: number } = {}) =>
    act(await officer(login), "2027-01-11", async (ctx) =>
      recordPayment(ctx, { id, version: (await enforcementRow(id)).version, ...paying, ...over }),
    );

  it("is entered by any inspector of the organ, to the last fen, without reopening the case", async () => {
    const fine = await aFineWithTheCourt();
    await pay(fine.id, "guoqi", { amount: 100_000 });
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "due" });
    await pay(fine.id, "guoqi", { amount: 200_000 });
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "performed", performedOn: "2026-12-01" });
    const [kase] = await db().select({ state: cases.state }).from(cases).where(eq(cases.id, fine.caseId));
    expect(kase?.state).toBe("closed");
  });

  it("is not the head's, nor another county's, to enter", async () => {
    const fine = await aFineWithTheCourt();
    await expect(pay(fine.id, "juzhang")).rejects.toMatchObject({ code: "refused", reason: "not_your_post" });
    await expect(pay(fine.id, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a review of a decision whose enforcement was ended for good", () => {
  const end = { ground: "organisation_ended", note: "单位已注销，无财产。" } as const;
  const ended = async (fine: Fine, version = 1, on = "2026-12-20") =>
    act(await officer("juzhang"), on, (ctx) => endEnforcement(ctx, { id: fine.id, version, ...end }));

  it("is recorded and annuls it", async () => {
    const fine = await anEnforcement();
    await ended(fine);
    await accept(fine);
    await conclude(fine, "annulled");
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "annulled", endGround: null });
  });

  it("leaves it ended where it upholds the decision, and opens no way to the court", async () => {
    const fine = await anEnforcement();
    await ended(fine);
    expect(await runningOn(fine.id)).toEqual([]);
    await accept(fine);
    await conclude(fine, "upheld");
    expect(await enforcementRow(fine.id)).toMatchObject({ state: "ended" });
    expect(await runningOn(fine.id)).toEqual([]);
  });

  it("T-REPLY-10: goes on with its days when it was pending, and no other clock does", async () => {
    const fine = await anEnforcement();
    await act(await officer("wangmin"), "2026-12-03", (ctx) =>
      recordReview(ctx, { id: fine.id, version: 1, ...asked }),
    );
    await ended(fine, 2, "2026-12-04");
    expect(await runningOn(fine.id)).toEqual(["T-RECON-DECIDE", "T-REPLY-10"]);
  });
});

describe("a review in a case that has ended", () => {
  it.each([
    ["annulled", null, "annulled", 300_000],
    ["changed", 100_000, "performed", 100_000],
    ["upheld", null, "performed", 300_000],
  ] as const)(
    "%s: is recorded and works on the account without reopening the case",
    async (result, left, state, fineFen) => {
      const fine = await aPaidFine();
      await accept(fine);
      await conclude(fine, result, left);
      expect(await enforcementRow(fine.id)).toMatchObject({ state, fineFen });
      const [kase] = await db().select({ state: cases.state }).from(cases).where(eq(cases.id, fine.caseId));
      expect(kase?.state).toBe("closed");
      const told = await db().select().from(events).where(eq(events.subjectId, fine.id));
      expect(told.find(({ act: name }) => name === "enforcement.recordReview")?.particulars).toMatchObject({
        acceptedOn: "2027-01-08",
      });
      expect(told.find(({ act: name }) => name === "enforcement.concludeReview")?.particulars).toMatchObject({
        result,
      });
      const running = and(eq(deadlines.subjectId, fine.id), eq(deadlines.state, "running"));
      expect(await db().$count(deadlines, running)).toBe(0);
    },
  );

  it("T-REPLY-10, T-RECON-DECIDE: runs on when its case ends", async () => {
    const fine = await anEnforcement();
    await act(await officer("wangmin"), "2026-12-03", (ctx) =>
      recordReview(ctx, { id: fine.id, version: 1, ...asked }),
    );
    await act(await officer("daduizhang"), "2026-12-04", (ctx) => stopFileClocks(ctx, fine.caseId, "2026-12-04"));
    expect(await runningOn(fine.id)).toEqual(["T-RECON-DECIDE", "T-REPLY-10"]);
  });

  it("is the organ's own inspectors' to enter", async () => {
    const fine = await aPaidFine();
    await expect(accept(fine, "juzhang")).rejects.toMatchObject({ code: "refused", reason: "not_your_post" });
    await expect(accept(fine, "ylxjiancha")).rejects.toMatchObject({ code: "not_found" });
    await accept(fine, "guoqi");
  });

  it("opens no other act of the account", async () => {
    const fine = await aPaidFine();
    const file = await enforcementFile(
      await officer("wangmin"),
      { id: fine.caseId, enforcementId: fine.id },
      at("2027-01-11"),
    );
    expect(file.refusalOf("recordReview")).toBeNull();
    expect(file.refusalOf("reversePayment")).toBe("case_has_ended");
    const version = (await enforcementRow(fine.id)).version;
    const lead = await officer("wangmin");
    const reversal = { id: fine.id, version, paymentId: fine.id, reason: "误登记到本案。" };
    await expect(act(lead, "2027-01-11", (ctx) => reversePayment(ctx, reversal))).rejects.toMatchObject({
      reason: "case_has_ended",
    });
    const done = { id: fine.id, version, performedOn: "2027-01-11", note: "已经履行。" };
    await expect(act(lead, "2027-01-11", (ctx) => confirmPerformance(ctx, done))).rejects.toMatchObject({
      code: "refused",
    });
  });
});
