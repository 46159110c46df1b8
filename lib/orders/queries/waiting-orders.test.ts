import { describe, expect, it } from "vitest";
import { aProposedOrder, aServedOrder } from "@/db/factories/orders";
import { giveBackOrder } from "@/lib/orders/commands/give-back-order";
import { submitProof } from "@/lib/orders/commands/submit-proof";
import { verifyItem } from "@/lib/orders/commands/verify-item";
import { world } from "@/lib/testing/world";
import { casesWithProof, casesWithProposals, casesWithReturns } from "./waiting-orders";

const { officer, act } = world();
const ON = "2026-11-16";
const idsOf = async (rows: Promise<readonly { id: string }[]>) => (await rows).map(({ id }) => id);

describe("what waits on a desk", () => {
  it("is the proposal for the squad leader of the place, and after its return the case officers' own", async () => {
    const [leader, stranger, inspector, other] = await Promise.all(
      ["daduizhang", "ylxdaduizhang", "wangmin", "guoqi"].map(officer),
    );
    if (!leader || !stranger || !inspector || !other) throw new Error("no such people");
    const order = await aProposedOrder(ON);
    expect(await idsOf(casesWithProposals(leader))).toContain(order.caseId);
    expect(await idsOf(casesWithProposals(stranger))).not.toContain(order.caseId);
    const points = [{ place: "facts" as const, reason: "请写明班组名称。" }];
    await act(leader, ON, (ctx) => giveBackOrder(ctx, { id: order.id, version: 1, points }));
    expect(await idsOf(casesWithProposals(leader))).not.toContain(order.caseId);
    expect(await idsOf(casesWithReturns(inspector))).toContain(order.caseId);
    expect(await idsOf(casesWithReturns(other))).not.toContain(order.caseId);
  });

  it("is proof until somebody has looked at it", async () => {
    const [inspector, other] = await Promise.all([officer("wangmin"), officer("lizhe")]);
    const order = await aServedOrder(ON, "2026-11-18");
    const id = order.items[0]?.id ?? "";
    expect(await idsOf(casesWithProof(other))).not.toContain(order.caseId);
    await act(inspector, ON, (ctx) => submitProof(ctx, { id, version: 1, note: "单位交来转账凭证。" }));
    expect(await idsOf(casesWithProof(other))).toContain(order.caseId);
    const verdict = { manner: "papers" as const, verdict: "rejected" as const, note: "凭证与劳动者人数不符。" };
    await act(other, ON, (ctx) => verifyItem(ctx, { id, version: 2, ...verdict }));
    expect(await idsOf(casesWithProof(other))).not.toContain(order.caseId);
  });
});
