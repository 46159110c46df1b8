import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aComplaint } from "@/db/factories/complaints";
import { anInquiry } from "@/db/factories/inquiries";
import { aProposedOrder } from "@/db/factories/orders";
import { complaints, findings } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { issueOrder } from "./issue-order";
import { revokeOrder } from "./revoke-order";

const { officer, act } = world();
const ON = "2026-11-18";

const informant = { complainantName: "檀小声", complainantAddress: "测试市示范区云影巷六院" };

/** A proposed order in a case that a tip lies in. */
async function withTip() {
  const [inspector, leader] = [await officer("wangmin"), await officer("daduizhang")];
  const order = await aProposedOrder(ON);
  const tip = await aComplaint(inspector, ON, { kind: "tip", ...informant, claimLines: "" });
  await db().update(complaints).set({ caseId: order.caseId }).where(eq(complaints.id, tip.id));
  const issue = () => act(leader, ON, (ctx) => issueOrder(ctx, { id: order.id, version: 1 }));
  return { ...order, inspector, issue };
}

describe("papers to the party in a case that rests on a tip", () => {
  it("are no order whose facts tell the informant", async () => {
    const { findingId, issue } = await withTip();
    const say = (facts: string) => db().update(findings).set({ facts }).where(eq(findings.id, findingId));
    await say("据檀小声反映，该单位拖欠2026年8月工资。");
    await expect(issue()).rejects.toMatchObject({ reason: "paper_names_people" });
    await say("该单位拖欠2026年8月工资。");
    await issue();
  });

  it("are no revocation whose reason tells them", async () => {
    const { id, issue } = await withTip();
    await issue();
    const revoke = async (reason: string) =>
      act(await officer("daduizhang"), ON, (ctx) => revokeOrder(ctx, { id, version: 2, reason }));
    await expect(revoke("檀小声撤回了举报。")).rejects.toMatchObject({ reason: "paper_names_people" });
    await revoke("认定的事实有误。");
  });

  it("are no inquiry notice whose words tell them, by name or by address", async () => {
    const { caseId, inspector } = await withTip();
    const ask = (over: { matter?: string; otherMaterials?: string }) => anInquiry(inspector, ON, caseId, over);
    await expect(ask({ matter: "核实檀小声反映的欠薪" })).rejects.toMatchObject({ reason: "paper_names_people" });
    await expect(ask({ otherMaterials: "测试市示范区云影巷六院的租赁合同" })).rejects.toMatchObject({
      reason: "paper_names_people",
    });
    await ask({});
  });
});
