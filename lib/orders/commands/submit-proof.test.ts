import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anIssuedOrder, anUnsentFile, aProposedOrder } from "@/db/factories/orders";
import { deadlines, events, orderItems, orderProofFiles, orderProofs, orderVerifications, outbox } from "@/db/schema";
import type { EmployerUser, Officer } from "@/lib/auth/actor";
import { withoutGuard } from "@/lib/kernel/guard";
import { world } from "@/lib/testing/world";
import { submitProof } from "./submit-proof";
import { verifyItem } from "./verify-item";

const { officer, employerUser, act } = world();
const ON = "2026-11-16";
const NOTE = "已于11月20日通过银行转账足额支付。";

const prove = (who: EmployerUser | Officer, id: string, version = 1) =>
  act(who, "2026-11-20", (ctx) => submitProof(ctx, { id, version, note: NOTE }));

const verify = (who: Officer, id: string, verdict: "accepted" | "rejected", version = 2) =>
  act(who, "2026-11-24", (ctx) =>
    verifyItem(ctx, { id, version, verdict, manner: "workers", note: "向12名劳动者逐一核实，工资已经到账。" }),
  );

async function anItem() {
  const order = await anIssuedOrder(ON);
  const [item] = order.items;
  if (!item) throw new Error("an order has items");
  return { ...item, order };
}

const stateOf = async (id: string) => {
  const [row] = await db().select().from(orderItems).where(eq(orderItems.id, id));
  return row;
};

describe("verifyItem", () => {
  it("looks at a proof that was handed in, and at nothing else", async () => {
    const { id } = await anItem();
    await db().update(orderItems).set({ state: "proof_submitted" }).where(eq(orderItems.id, id));
    await expect(verify(await officer("wangmin"), id, "accepted", 1)).rejects.toMatchObject({
      reason: "no_proof_waits",
    });
    expect(await stateOf(id)).toMatchObject({ state: "proof_submitted", version: 1 });
  });
});

describe("submitProof", () => {
  it("takes the employer's note with the files uploaded before, and leaves the clock running", async () => {
    const { id, order } = await anItem();
    const user = await employerUser("ltjz");
    await anUnsentFile(id, user, ON);
    const proof = await prove(user, id);
    expect(await stateOf(id)).toMatchObject({ state: "proof_submitted", version: 2, correctedOn: null });
    const [row] = await db().select().from(orderProofs).where(eq(orderProofs.itemId, id));
    expect(row).toMatchObject({ id: proof.id, submittedBy: user.id, isOnBehalf: false, note: NOTE });
    const files = await db().select().from(orderProofFiles).where(eq(orderProofFiles.itemId, id));
    expect(files.map(({ proofId }) => proofId)).toEqual([proof.id]);
    const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
    expect(clock).toMatchObject({ state: "running" });
    const acts = await db()
      .select({ act: events.act, about: events.about })
      .from(events)
      .where(eq(events.subjectId, id));
    expect(acts).toEqual([{ act: "order_item.prove", about: expect.arrayContaining([order.id, order.caseId]) }]);
  });

  it("tells the officers of the case of the employer's proof, and not of what they entered themselves", async () => {
    const { id, order } = await anItem();
    const [user, lead, second] = await Promise.all([employerUser("ltjz"), officer("wangmin"), officer("lizhe")]);
    await anUnsentFile(id, user, ON);
    await prove(user, id);
    await prove(lead, order.items[1]?.id ?? "");
    const told = await db().select().from(outbox).where(eq(outbox.kind, "proof-submitted"));
    const ours = told.filter(({ payload }) => payload.orderId === order.id);
    expect(new Set(ours.map(({ accountId }) => accountId))).toEqual(new Set([lead.id, second.id]));
    expect(ours).toHaveLength(2);
  });

  it("refuses the employer's proof without a file, a second one while the first waits, and a stale form", async () => {
    const { id } = await anItem();
    const user = await employerUser("ltjz");
    await expect(prove(user, id)).rejects.toMatchObject({ reason: "no_proof_file" });
    await anUnsentFile(id, user, ON);
    await prove(user, id);
    await expect(prove(user, id)).rejects.toMatchObject({ code: "stale" });
    await expect(prove(user, id, 2)).rejects.toMatchObject({ reason: "proof_waits" });
  });

  it("does not exist for another employer, an unconfirmed account, or before it is issued", async () => {
    const { id } = await anItem();
    await expect(prove(await employerUser("xdcy"), id)).rejects.toMatchObject({ code: "not_found" });
    const user = await employerUser("ltjz");
    await expect(prove({ ...user, employerId: null }, id)).rejects.toMatchObject({ code: "not_found" });
    const proposed = await aProposedOrder(ON);
    const [hidden] = await db().select().from(orderItems).where(eq(orderItems.orderId, proposed.id));
    await expect(prove(user, hidden?.id ?? "")).rejects.toMatchObject({ code: "not_found" });
    const inspector = await officer("wangmin");
    await expect(prove(inspector, hidden?.id ?? "")).rejects.toMatchObject({ reason: "order_not_issued" });
    await withoutGuard("orders.scope", async () => {
      await anUnsentFile(id, await employerUser("xdcy"), ON);
      await expect(prove(await employerUser("xdcy"), id)).rejects.toMatchObject({ reason: "not_your_post" });
    });
  });

  it("lets a case officer enter what came on paper, and no other officer", async () => {
    const { id } = await anItem();
    await expect(prove(await officer("guoqi"), id)).rejects.toMatchObject({ reason: "not_case_officer" });
    await expect(prove(await officer("ylxjiancha"), id)).rejects.toMatchObject({ code: "not_found" });
    await prove(await officer("wangmin"), id);
    const [row] = await db().select().from(orderProofs).where(eq(orderProofs.itemId, id));
    expect(row).toMatchObject({ isOnBehalf: true });
  });
});

describe("verifyItem", () => {
  async function aProvedItem(login: "wangmin" | "ltjz") {
    const { id, order } = await anItem();
    const who = login === "ltjz" ? await employerUser(login) : await officer(login);
    await anUnsentFile(id, who, ON);
    await prove(who, id);
    return { id, order };
  }

  it("accepted: the item is corrected and its clock met; the other item stays open", async () => {
    const { id, order } = await aProvedItem("ltjz");
    const inspector = await officer("lizhe");
    await verify(inspector, id, "accepted");
    expect(await stateOf(id)).toMatchObject({ state: "corrected", correctedOn: "2026-11-24" });
    const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
    expect(clock).toMatchObject({ state: "met", endedOn: "2026-11-24" });
    const [row] = await db()
      .select({ verification: orderVerifications })
      .from(orderVerifications)
      .innerJoin(orderProofs, eq(orderProofs.id, orderVerifications.proofId))
      .where(eq(orderProofs.itemId, id));
    expect(row?.verification).toMatchObject({ isAccepted: true, manner: "workers", verifiedBy: inspector.id });
    expect(await stateOf(order.items[1]?.id ?? "")).toMatchObject({ state: "open" });
  });

  it("rejected: the item is open again, its clock runs on, and another proof may come", async () => {
    const { id } = await aProvedItem("ltjz");
    const inspector = await officer("wangmin");
    await verify(inspector, id, "rejected");
    expect(await stateOf(id)).toMatchObject({ state: "open", version: 3 });
    const [clock] = await db().select().from(deadlines).where(eq(deadlines.subjectId, id));
    expect(clock).toMatchObject({ state: "running" });
    await expect(verify(inspector, id, "accepted", 3)).rejects.toMatchObject({ reason: "illegal_transition" });
    const user = await employerUser("ltjz");
    await anUnsentFile(id, user, ON);
    await prove(user, id, 3);
  });

  it("refuses who entered the proof, who does not hold the case, and an item without proof", async () => {
    const { id, order } = await aProvedItem("wangmin");
    const enterer = await officer("wangmin");
    await expect(verify(enterer, id, "accepted")).rejects.toMatchObject({ reason: "own_proof" });
    await expect(verify(await officer("daduizhang"), id, "accepted")).rejects.toMatchObject({
      reason: "not_case_officer",
    });
    await expect(verify(enterer, order.items[1]?.id ?? "", "accepted", 1)).rejects.toMatchObject({ code: "refused" });
    await verify(await officer("lizhe"), id, "accepted");
  });

  it("of two verifiers at once one wins", async () => {
    const { id } = await aProvedItem("ltjz");
    const both = await Promise.allSettled([
      verify(await officer("wangmin"), id, "accepted"),
      verify(await officer("lizhe"), id, "rejected"),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const rows = await db()
      .select()
      .from(orderVerifications)
      .innerJoin(orderProofs, eq(orderProofs.id, orderVerifications.proofId))
      .where(eq(orderProofs.itemId, id));
    expect(rows).toHaveLength(1);
  });
});
