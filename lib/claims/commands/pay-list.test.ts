import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aClaim, aListedLedger, aVerifiedLedger, rowsOfLedger } from "@/db/factories/claims";
import { aFinding, itemEntry } from "@/db/factories/orders";
import { documents, events, orderItems, orders } from "@/db/schema";
import { yuan } from "@/lib/kernel/money";
import { issueOrder } from "@/lib/orders/commands/issue-order";
import { proposeOrder } from "@/lib/orders/commands/propose-order";
import { revokeOrder } from "@/lib/orders/commands/revoke-order";
import { ProposeOrderInput } from "@/lib/orders/input";
import { pdfText } from "@/lib/testing/pdf-text";
import { at, world } from "@/lib/testing/world";
import { claimTotals } from "../queries/claim-totals";
import { payListDesk } from "../queries/pay-list";
import { listClaims } from "./list-claims";
import { printWaitingSheets } from "./print-waiting-sheets";
import { verifyByHand } from "./verify-by-hand";

const { officer, act } = world();
const [ON, LATER] = ["2026-11-16", "2026-11-20"];

const paperOf = async (itemId: string, key: string) =>
  db()
    .select({ bytes: documents.bytes, input: documents.input })
    .from(documents)
    .where(and(eq(documents.subjectId, itemId), eq(documents.paperKey, key)))
    .orderBy(asc(documents.issuedAt));

/** An order issued on the ledger of a case with one item of this amount. */
async function anItemOf(kase: { id: string; exhibitId: string }, amount: string) {
  const [leader, lead] = [await officer("daduizhang"), await officer("wangmin")];
  const finding = await aFinding(kase, ON);
  const input = ProposeOrderInput.parse({ caseId: kase.id, items: [itemEntry(finding.id, { amount })] });
  const order = await act(lead, ON, (ctx) => proposeOrder(ctx, input));
  await act(leader, ON, (ctx) => issueOrder(ctx, { id: order.id, version: 1 }));
  const [item] = await db().select().from(orderItems).where(eq(orderItems.orderId, order.id));
  return { orderId: order.id, id: item?.id ?? "", version: item?.version ?? 0, lead };
}

describe("listClaims", () => {
  it("orders each verified sum by the item and prints the list of workers", async () => {
    const { id, itemId, orderId, rows, totalFen } = await aListedLedger(ON);
    expect(rows.map(({ orderedFen, orderItemId }) => [orderedFen, orderItemId])).toEqual([
      [800_000, itemId],
      [760_050, itemId],
      [500_000, itemId],
    ]);
    expect(await claimTotals(db(), id)).toMatchObject({ orderedFen: totalFen, openFen: totalFen, openLines: 3 });
    const [paper] = await paperOf(itemId, "worker-pay-list");
    const text = await pdfText(paper?.bytes ?? Buffer.alloc(0));
    expect(text).toContain("劳动者工资清单");
    expect(text).toContain("140105********9914");
    expect(text).not.toContain("140105199003079914");
    expect(text).toContain(yuan(totalFen));
    const [order] = await db().select({ number: orders.number }).from(orders).where(eq(orders.id, orderId));
    expect(text).toContain(order?.number ?? "?");
    expect(text).toContain("只供支付和核对使用，不得另作他用。");
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, itemId));
    expect(acts.map(({ act: name }) => name)).toContain("claim.list");
  });

  it("refuses a total that is not the item's own, an item without an amount, and lists nothing twice", async () => {
    const kase = await aVerifiedLedger(ON);
    const wrong = await anItemOf(kase, "20600.49");
    const list = ({ id, version, lead }: typeof wrong) =>
      act(lead, ON, (ctx) => listClaims(ctx, { id, version, items: [], leftOut: [] }));
    await expect(list(wrong)).rejects.toMatchObject({ reason: "list_total_differs" });
    expect((await rowsOfLedger(kase.id)).every(({ orderItemId }) => orderItemId === null)).toBe(true);
    await expect(list(await anItemOf(kase, ""))).rejects.toMatchObject({ reason: "list_without_amount" });
    const right = await anItemOf(kase, "20600.50");
    await list(right);
    await expect(list(right)).rejects.toMatchObject({ reason: "nothing_to_list" });
  });

  it("leaves single rows out, and offers to leave out those that were verified after the order was issued", async () => {
    const kase = await aVerifiedLedger(ON);
    const { id, version, orderId, lead } = await anItemOf(kase, "20600.50");
    const late = await aClaim(kase.id, LATER, { item: "工资", period: "2026年8月" });
    const said = { id: late.id, version: late.version, amount: 900_000, reason: "与工资表核对一致。" };
    await act(lead, LATER, (ctx) => verifyByHand(ctx, said));
    const list = (leftOut: readonly number[]) =>
      act(lead, LATER, (ctx) => listClaims(ctx, { id, version, items: [], leftOut }));
    await expect(list([])).rejects.toMatchObject({ reason: "list_total_differs" });
    await expect(list([4, 5, 9])).rejects.toMatchObject({ fields: { leftOut: "list_rows_unknown:5、9" } });
    await expect(list([3, 4])).rejects.toMatchObject({ reason: "list_total_differs" });
    const desk = await payListDesk(lead, { id: kase.id, orderId, itemId: id }, at(LATER));
    expect(desk.later).toEqual([4]);
    await list(desk.later);
    const listed = (await rowsOfLedger(kase.id)).map(({ orderItemId }) => orderItemId);
    expect(listed).toEqual([id, id, id, null]);
  });

  it("settles the rows while the order stands, and frees them with its revocation", async () => {
    const { id, orderId, rows } = await aListedLedger(ON);
    const [leader, lead] = [await officer("daduizhang"), await officer("wangmin")];
    const [row] = rows;
    const again = (version: number) =>
      act(lead, ON, (ctx) =>
        verifyByHand(ctx, { id: row?.id ?? "", version, amount: 700_000, reason: "重新核对工资表。" }),
      );
    await expect(again(row?.version ?? 0)).rejects.toMatchObject({ reason: "claim_ordered" });
    const [order] = await db().select().from(orders).where(eq(orders.id, orderId));
    await act(leader, ON, (ctx) =>
      revokeOrder(ctx, { id: orderId, version: order?.version ?? 0, reason: "金额有误。" }),
    );
    await again(row?.version ?? 0);
    expect(await claimTotals(db(), id)).toMatchObject({ orderedFen: 0, verifiedFen: 1_960_050 });
  });

  it("states the same totals as the ledger for any set of rows", async () => {
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 4; round += 1) {
      const lines = Array.from({ length: 1 + next(9) }, (_, at) => {
        const fen = 1 + next(3_000_000);
        return `工人${at}\t\t2026年${1 + next(9)}月\t工资\t${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;
      }).join("\n");
      const { id, itemId, orderId, totalFen } = await aListedLedger(ON, lines);
      const totals = await claimTotals(db(), id);
      const [list] = await paperOf(itemId, "worker-pay-list");
      const [item] = await db().select().from(orderItems).where(eq(orderItems.id, itemId));
      const [order] = await paperOf(orderId, "rectification-order");
      expect(totals.orderedFen).toBe(totalFen);
      expect(list?.input.totalFen).toBe(totals.orderedFen);
      expect(item?.amountFen).toBe(totals.orderedFen);
      for (const paper of [list, order]) {
        expect(await pdfText(paper?.bytes ?? Buffer.alloc(0))).toContain(yuan(totals.orderedFen));
      }
    }
  });

  it("prints a long list sheet by sheet, each with the total of all", async () => {
    const lines = Array.from({ length: 103 }, (_, at) => `工人${at}\t\t2026年7月\t工资\t100`).join("\n");
    const { itemId, totalFen } = await aListedLedger(ON, lines);
    expect(await printWaitingSheets()).toBe(1);
    expect(await printWaitingSheets()).toBe(0);
    const sheets = await paperOf(itemId, "worker-pay-list");
    const texts = await Promise.all(sheets.map(({ bytes }) => pdfText(bytes)));
    expect(texts.map((text) => text.includes(yuan(totalFen)))).toEqual([true, true]);
    expect(texts[0]).toContain("第1册，共2册");
    expect(texts[1]).toContain("本册3行，小计¥300.00");
  }, 60_000);
});
