import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { enforcementRow, waitingReview } from "@/db/factories/enforcement";
import { aRevocationAccount, childFineItem, revocationItem } from "@/db/factories/licences";
import { deadlines, events } from "@/db/schema";
import { decisionOutcomes } from "@/lib/decisions/queries/decision-outcomes";
import { at, world } from "@/lib/testing/world";
import { enforcementFile } from "../queries/enforcement-file";
import { concludeReview } from "./conclude-review";
import { confirmPerformance } from "./confirm-performance";
import { recordPayment } from "./record-payment";
import { recordReview } from "./record-review";
import { settleLicence } from "./settle-licence";

const { officer, act } = world();
const SERVED = "2026-12-02";
const DAY = "2026-12-09";

/** A licence of its own each time: one that was revoked is not revoked again. */
let licences = 0;
const both = (findingId: string) => {
  licences += 1;
  return [childFineItem(findingId), revocationItem(findingId, { licenceNumber: `990201202400130${licences}` })];
};

type Account = Awaited<ReturnType<typeof aRevocationAccount>>;
type End = Parameters<typeof settleLicence>[1]["end"];

const versionOf = async ({ id }: Account) => (await enforcementRow(id)).version;

async function settle(account: Account, settledOn: string, over: { on?: string; login?: string; end?: End } = {}) {
  const { on = settledOn, login = "wangmin", end = "handed_back" } = over;
  const given = { id: account.id, version: await versionOf(account), settledOn, end, note: "正本、副本由王敏收回。" };
  return act(await officer(login), on, (ctx) => settleLicence(ctx, given));
}

async function pay(account: Account, paidOn: string) {
  const paid = { debt: "fine", amount: 500_000, paidOn, manner: "bank", voucher: "回单0001" } as const;
  const version = await versionOf(account);
  return act(await officer("wangmin"), paidOn, (ctx) => recordPayment(ctx, { id: account.id, version, ...paid }));
}

const isPerformed = async ({ caseId }: Account) => (await decisionOutcomes(db(), caseId))[0]?.isPerformed;

it("a licence alone is waited for, though nothing is owed, and performs the decision once it is given up", async () => {
  const account = await aRevocationAccount();
  expect(await enforcementRow(account.id)).toMatchObject({ state: "due", fineFen: 0 });
  expect(await isPerformed(account)).toBe(false);
  expect(await db().$count(deadlines, eq(deadlines.subjectId, account.id))).toBe(0);
  const done = { id: account.id, version: 1, performedOn: DAY, note: "已经履行完毕。" };
  const performing = act(await officer("wangmin"), DAY, (ctx) => confirmPerformance(ctx, done));
  await expect(performing).rejects.toMatchObject({ reason: "licence_open" });
  const inspector = await officer("wangmin");
  const place = { id: account.caseId, enforcementId: account.id };
  const file = await enforcementFile(inspector, place, at(DAY));
  expect(file.licences).toEqual([expect.stringContaining("编号9902012024001200")]);
  expect(file.refusalOf("settleLicence")).toBeNull();
  await settle(account, DAY);
  expect(await enforcementRow(account.id)).toMatchObject({
    ...{ state: "performed", performedOn: DAY, licenceSettledOn: DAY, licenceEnd: "handed_back" },
    licenceSettledBy: inspector.id,
  });
  expect(await isPerformed(account)).toBe(true);
  const told = await db()
    .select({ particulars: events.particulars })
    .from(events)
    .where(and(eq(events.subjectId, account.id), eq(events.act, "enforcement.settleLicence")));
  expect(told).toMatchObject([{ particulars: { settledOn: DAY, end: "handed_back" } }]);
});

it("beside a fine neither the money nor the licence alone performs the decision", async () => {
  const paidFirst = await aRevocationAccount(both);
  await pay(paidFirst, "2026-12-08");
  expect((await enforcementRow(paidFirst.id)).state).toBe("due");
  await settle(paidFirst, DAY, { end: "announced_void" });
  expect(await enforcementRow(paidFirst.id)).toMatchObject({ state: "performed", performedOn: DAY });
  const givenFirst = await aRevocationAccount(both);
  await settle(givenFirst, "2026-12-08");
  expect((await enforcementRow(givenFirst.id)).state).toBe("due");
  await pay(givenFirst, DAY);
  expect(await enforcementRow(givenFirst.id)).toMatchObject({ state: "performed", performedOn: DAY });
});

it("is entered on a day between service and today, once, by a case officer", async () => {
  const account = await aRevocationAccount(both);
  const faults = [
    [DAY, "2026-12-08", "day_in_future"],
    ["2026-12-01", DAY, "day_before_service"],
  ] as const;
  for (const [settledOn, on, fault] of faults)
    await expect(settle(account, settledOn, { on })).rejects.toMatchObject({ fields: { settledOn: fault } });
  await expect(settle(account, DAY, { login: "juzhang" })).rejects.toMatchObject({ code: "refused" });
  await expect(settle(account, DAY, { login: "ylxjiancha" })).rejects.toMatchObject({ code: "not_found" });
  await settle(account, SERVED, { on: DAY });
  await expect(settle(account, DAY)).rejects.toMatchObject({ reason: "no_licence_to_settle" });
});

it("is left to the party only by a review that changed the decision", async () => {
  const account = await aRevocationAccount(both);
  const left = () => settle(account, "2027-01-20", { end: "left_by_review" });
  await expect(left()).rejects.toMatchObject({ fields: { end: "no_review_changed_it" } });
  const inspector = await officer("wangmin");
  const review = { kind: "reconsideration", body: "测试市示范区人民政府", number: "示政复〔2026〕9号" } as const;
  const days = { acceptedOn: "2026-12-10", copyReceivedOn: "2026-12-11" };
  const begun = { id: account.id, version: await versionOf(account), ...review, ...days };
  await act(inspector, "2026-12-11", (ctx) => recordReview(ctx, begun));
  const result = {
    result: "changed",
    ...{ concludedOn: "2027-01-15", receivedOn: "2027-01-18", resultNumber: "示政复决〔2027〕1号" },
    ...{ leftFine: 500_000, leftConfiscation: 0, leftOrdered: 0, performBy: "", note: "罚款维持，不再吊销许可证。" },
  } as const;
  const place = { id: account.id, version: await versionOf(account), reviewId: await waitingReview(account.id) };
  const ended = { ...place, ...result };
  await act(inspector, "2027-01-19", (ctx) => concludeReview(ctx, ended));
  await left();
  expect(await enforcementRow(account.id)).toMatchObject({ state: "due", licenceEnd: "left_by_review" });
});
