import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aServedPenalty } from "@/db/factories/decisions";
import { anEnforcement, aRemedyOfTheRest, aServedRemedy, enforcementRow, PERFORM_BY } from "@/db/factories/enforcement";
import { aRevokedDecision } from "@/db/factories/revocations";
import { enforcementReviews } from "@/db/schema";
import { at, world } from "@/lib/testing/world";
import { applyDeferral } from "../commands/apply-deferral";
import { concludeReview } from "../commands/conclude-review";
import { decideDeferral } from "../commands/decide-deferral";
import { openServed } from "../commands/open-served";
import { recordPayment } from "../commands/record-payment";
import { recordReview } from "../commands/record-review";
import { employerAccount } from "./employer-account";

const { officer, employerUser, act } = world();
const [SERVED, PAID] = ["2026-11-24", "2026-12-01"];

const shown = async (decisionId: string, on: string, login = "ltjz") =>
  employerAccount(await employerUser(login), decisionId, at(on));

const place = async (id: string) => ({ id, version: (await enforcementRow(id)).version });

async function pay(id: string, amount: number) {
  const payment = { debt: "fine", amount, paidOn: PAID, manner: "bank", voucher: "回单0001" } as const;
  await act(await officer("wangmin"), PAID, async (ctx) => recordPayment(ctx, { ...(await place(id)), ...payment }));
}

it("a fine: by when, what came in, what is owed, what is added for every day, and how it is contested", async () => {
  const fine = await anEnforcement(SERVED);
  await pay(fine.id, 100_000);
  expect(await shown(fine.decisionId, PAID)).toMatchObject({
    ...{ standing: "due", servedOn: SERVED, payBy: "2026-12-09", isRemedy: false, deferral: null, orders: [] },
    sums: [{ debt: "fine", dueFen: 300_000, paidFen: 100_000, owedFen: 200_000 }],
    contest: { pending: [], reconsiderBy: "2027-01-25", sueBy: "2027-05-24" },
  });
  const late = await shown(fine.decisionId, "2026-12-11");
  expect(late?.sums).toContainEqual({ debt: "surcharge", dueFen: 18_000, paidFen: 0, owedFen: 18_000 });
  expect(await shown(fine.decisionId, PAID, "xdcy")).toBeNull();
}, 60_000);

it("the bank is the one that the decision names", async () => {
  const { id } = await aServedPenalty();
  expect(await shown(id, "2026-12-02")).toBeNull();
  await openServed(at("2026-12-02"));
  expect(await shown(id, "2026-12-02")).toMatchObject({
    bank: { name: "测试银行示范支行", address: "测试市示范区建设路20号", account: "" },
  });
}, 60_000);

it("a plan: each part, its day, and when it was paid", async () => {
  const fine = await anEnforcement(SERVED);
  const plan = [
    { dueOn: "2026-12-31", amount: 100_000 },
    { dueOn: "2027-01-31", amount: 200_000 },
  ];
  const asked = {
    kind: "instalments",
    appliedOn: "2026-11-25",
    reason: "资金周转困难。",
    proposal: "同意分期。",
  } as const;
  await act(await officer("wangmin"), "2026-11-25", async (ctx) =>
    applyDeferral(ctx, { ...(await place(fine.id)), ...asked, instalments: plan }),
  );
  expect(await shown(fine.decisionId, PAID)).toMatchObject({ deferral: { state: "applied", plan: [] } });
  await act(await officer("juzhang"), "2026-11-26", async (ctx) =>
    decideDeferral(ctx, { ...(await place(fine.id)), verdict: "approved", opinion: "同意。" }),
  );
  await pay(fine.id, 100_000);
  const found = await shown(fine.decisionId, PAID);
  expect(found?.deferral?.plan).toEqual([
    { dueOn: "2026-12-31", fen: 100_000, paidOn: PAID },
    { dueOn: "2027-01-31", fen: 200_000, paidOn: null },
  ]);
}, 60_000);

it("a remedy: its own last day; the workers' payments are proved at the order that names them", async () => {
  const alone = await aServedRemedy();
  expect(await shown(alone.decisionId, "2026-12-02")).toMatchObject({ isRemedy: true, payBy: PERFORM_BY, orders: [] });
  const { remedy: rest } = await aRemedyOfTheRest();
  const found = await shown(rest.decisionId, "2026-12-03");
  expect(found?.orders).toMatchObject([{ id: expect.any(String) }]);
}, 60_000);

it("tells what a review came to and left, and nothing that the officers noted of it", async () => {
  const fine = await anEnforcement(SERVED);
  const inspector = await officer("wangmin");
  const suit = { kind: "reconsideration", body: "测试市示范区人民政府", number: "测复〔2026〕1号" } as const;
  await act(inspector, "2026-12-03", async (ctx) =>
    recordReview(ctx, { ...(await place(fine.id)), ...suit, acceptedOn: "2026-12-02", copyReceivedOn: "2026-12-03" }),
  );
  expect(await shown(fine.decisionId, "2026-12-04")).toMatchObject({
    results: [],
    contest: { pending: ["reconsideration"] },
  });
  const mine = eq(enforcementReviews.enforcementId, fine.id);
  const [waiting] = await db().select({ id: enforcementReviews.id }).from(enforcementReviews).where(mine);
  const days = { concludedOn: "2026-12-10", receivedOn: "2026-12-11", performBy: "" } as const;
  const told = { resultNumber: "测复决〔2026〕1号", note: "内部意见，不对外。" };
  const left = { leftFine: 200_000, leftConfiscation: null, leftOrdered: null };
  const result = { reviewId: waiting?.id ?? "", result: "changed", ...days, ...told, ...left } as const;
  await act(inspector, "2026-12-11", async (ctx) => concludeReview(ctx, { ...(await place(fine.id)), ...result }));
  const found = await shown(fine.decisionId, "2026-12-12");
  expect(found?.results).toEqual([
    {
      ...{ id: waiting?.id, kind: "reconsideration", body: suit.body, result: "changed", performBy: null },
      ...{ concludedOn: "2026-12-10", receivedOn: "2026-12-11", resultNumber: told.resultNumber },
      left: [{ debt: "fine", fen: 200_000 }],
    },
  ]);
  expect(JSON.stringify(found)).not.toContain(told.note);
}, 60_000);

it("a decision that the organ revoked asks for nothing", async () => {
  const fine = await anEnforcement(SERVED);
  await aRevokedDecision(fine.decisionId, "2026-12-08");
  expect(await shown(fine.decisionId, "2026-12-08")).toMatchObject({ standing: "annulled" });
}, 60_000);
