import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { decisionItemRows, remedyEntry } from "@/db/factories/decisions";
import { aDecidedAddition, aDefiedLedger, aRemedyOfTheRest } from "@/db/factories/enforcement";
import { claimPayments, decisionItemWorkers, enforcementReviews, enforcements } from "@/db/schema";
import { at, world } from "@/lib/testing/world";
import { closedChoices } from "../choices";
import { decisionDesk } from "../queries/decision-desk";
import { approveDecision } from "./approve-decision";
import { proposeDecision } from "./propose-decision";

const { officer, act } = world();
const LATER = "2026-12-04";

type Kase = { readonly id: string; readonly findingId: string };

const optionsOn = async ({ id, findingId }: Kase) => {
  const desk = await decisionDesk(await officer("wangmin"), id, at(LATER));
  return desk.optionsOf("remedy").filter(({ choice }) => choice.startsWith(`${findingId}/LDJC-26-1/`));
};

const payOption = async (kase: Kase) => (await optionsOn(kase)).find(({ measure }) => measure === "order_pay");

const propose = async ({ id, findingId }: Kase, amount: string) => {
  const item = { choice: `${findingId}/LDJC-26-1/0`, amount, content: "支付劳动者的工资", deviation: "" };
  const items = [{ ...item, pastReason: "", factors: [] }];
  return act(await officer("wangmin"), LATER, (ctx) => proposeDecision(ctx, remedyEntry({ id, findingId }, { items })));
};

/** The third worker's 5,000 yuan are ordered by a remedy; then the first denies having been paid. */
async function aDeniedPayment() {
  const { ledger, third, remedy } = await aRemedyOfTheRest();
  const [first] = ledger.rows;
  const denied = { reopenedOn: LATER, reopenedBecause: "劳动者称没有收到。" };
  const deny = () =>
    db()
      .update(claimPayments)
      .set(denied)
      .where(eq(claimPayments.claimId, first?.id ?? ""));
  return { kase: { id: ledger.id, findingId: remedy.findingId }, first: first?.id, third, remedy, deny };
}

it("what a remedy in force orders of a worker's row is not ordered again; the other rows are", async () => {
  const { kase, first, deny } = await aDeniedPayment();
  const closed = (await optionsOn(kase)).filter(({ measure }) => measure === "order_pay");
  expect(closed).toEqual([expect.objectContaining({ refusal: "remedied_before" })]);
  expect(closedChoices(closed)[0]?.reason).toContain("台账第3行已由有效的行政处理决定责令，不再计入。");
  await expect(propose(kase, "5000")).rejects.toMatchObject({ fields: { "items.0.choice": "measure_not_open" } });
  await deny();
  const open = await payOption(kase);
  expect(open).toMatchObject({ refusal: null, leastFen: 800_000, mostFen: 800_000 });
  const { id } = await propose(kase, "8000");
  const [item] = await decisionItemRows(id);
  expect(item?.reckoning).toBe("台账第3行已由有效的行政处理决定责令，不再计入");
  const rows = await db()
    .select()
    .from(decisionItemWorkers)
    .where(eq(decisionItemWorkers.itemId, item?.id ?? ""));
  expect(rows).toEqual([{ itemId: item?.id, claimId: first, partFen: 800_000 }]);
  const approved = { id, version: 1, opinion: "同意告知。" };
  await expect(act(await officer("daduizhang"), LATER, (ctx) => approveDecision(ctx, approved))).resolves.toBeDefined();
});

it("a remedy that a review annulled in part bars no row: what is left of it is told by nobody's row", async () => {
  const { kase, remedy } = await aDeniedPayment();
  const [account] = await db().select().from(enforcements).where(eq(enforcements.id, remedy.id));
  const by = (await officer("wangmin")).id;
  await db()
    .insert(enforcementReviews)
    .values({
      ...{
        enforcementId: remedy.id,
        regionCode: account?.regionCode ?? "",
        kind: "reconsideration",
        body: "测试市政府",
      },
      ...{ number: "测政复〔2026〕1号", acceptedOn: LATER, recordedBy: by, result: "partly_annulled" },
      ...{ concludedOn: LATER, receivedOn: LATER, resultNumber: "测政复决〔2026〕1号", note: "", concludedBy: by },
      ...{ leftFineFen: 0, leftConfiscationFen: 0, leftOrderedFen: 100_000 },
    });
  expect(await payOption(kase)).toMatchObject({ refusal: null, mostFen: 500_000 });
});

it("additional compensation of the same rows is not ordered twice either", async () => {
  const ledger = await aDefiedLedger();
  await aDecidedAddition(ledger, "12345.67");
  expect((await optionsOn(ledger)).map(({ measure, refusal }) => [measure, refusal])).toEqual([
    ["order_pay", "remedied_before"],
    ["additional_compensation", "remedied_before"],
  ]);
});

it("a proposal of while the earlier remedy had fallen is not approved once that stands again", async () => {
  const { kase, remedy } = await aDeniedPayment();
  const set = (state: "annulled" | "due") =>
    db().update(enforcements).set({ state }).where(eq(enforcements.id, remedy.id));
  await set("annulled");
  const { id } = await propose(kase, "5000");
  await set("due");
  const approved = { id, version: 1, opinion: "同意告知。" };
  const approve = act(await officer("daduizhang"), LATER, (ctx) => approveDecision(ctx, approved));
  await expect(approve).rejects.toMatchObject({ code: "refused", reason: "remedied_before" });
});
