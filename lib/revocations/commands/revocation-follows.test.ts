import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aConcludedCase, aDecidedRemedy, aDefiedCase, penaltyEntry, serve } from "@/db/factories/decisions";
import { aServedRemedy } from "@/db/factories/enforcement";
import { aSparedAct } from "@/db/factories/past-fines";
import { aRevokedDecision, paperStates, revocationPaper, runningOn } from "@/db/factories/revocations";
import { cases, decisions, documents, enforcements } from "@/db/schema";
import { closingFacts } from "@/lib/closing/queries/closing-facts";
import { closingRefusal } from "@/lib/closing/rules";
import { approveDecision } from "@/lib/decisions/commands/approve-decision";
import { proposeDecision } from "@/lib/decisions/commands/propose-decision";
import { demand } from "@/lib/enforcement/commands/demand";
import { openServed } from "@/lib/enforcement/commands/open-served";
import { act, at, world } from "@/lib/testing/world";

const { officer } = world();
const [SERVED, ON, LATER] = ["2026-11-24", "2026-12-02", "2026-12-08"];

describe("a remedy", () => {
  it("that was not served yet opens no account, and its paper is not served any more", async () => {
    const kase = await aConcludedCase("2026-11-24");
    const remedy = await aDecidedRemedy(kase);
    expect(await paperStates(kase.id, "remedy-decision")).toEqual(["unserved"]);
    const { id } = await aRevokedDecision(remedy.id, LATER);
    expect(await paperStates(kase.id, "remedy-decision")).toEqual(["withdrawn"]);
    expect(await runningOn(remedy.documentId)).toEqual([]);
    const paper = await revocationPaper(id);
    expect(paper).toMatchObject({ title: "撤销行政处理决定书", input: { isPenal: false, paid: [] } });
    const refusal = serve(kase.id, remedy.documentId, LATER);
    await expect(refusal).rejects.toMatchObject({ reason: "paper_withdrawn" });
    await openServed(at(LATER));
    expect(await db().$count(enforcements, eq(enforcements.decisionId, remedy.id))).toBe(0);
  });

  it("that was served on the same day opens no account either", async () => {
    const kase = await aConcludedCase("2026-11-24");
    const remedy = await aDecidedRemedy(kase);
    await serve(kase.id, remedy.documentId, LATER);
    const { id } = await aRevokedDecision(remedy.id, LATER);
    const paper = await revocationPaper(id);
    expect(paper.input).toMatchObject({ servedOn: LATER });
    await openServed(at(LATER));
    expect(await db().$count(enforcements, eq(enforcements.decisionId, remedy.id))).toBe(0);
  });

  it("leaves no ground to close the case as decided, and asks for its paper to be served", async () => {
    const { caseId, decisionId } = await aServedRemedy();
    await aRevokedDecision(decisionId, LATER);
    const missing = async () => {
      const [kase] = await db().select().from(cases).where(eq(cases.id, caseId));
      if (!kase) throw new Error("the case is gone");
      const facts = await closingFacts(db(), kase, at(LATER));
      return closingRefusal(facts, "decided_and_performed").map(({ lack, order }) => [lack, order ?? null]);
    };
    const [revoked] = await db().select().from(decisions).where(eq(decisions.id, decisionId));
    const [paper] = await db()
      .select()
      .from(documents)
      .where(eq(documents.id, revoked?.revocationId ?? ""));
    expect(await missing()).toContainEqual(["no_decision", null]);
    expect(await missing()).toContainEqual(["decision_undelivered", paper?.number]);
    expect((await missing()).map(([lack]) => lack)).not.toContain("decision_unperformed");
    await serve(caseId, paper?.id ?? "", LATER);
    expect((await missing()).map(([lack]) => lack)).not.toContain("decision_undelivered");
  });

  it("takes back the demand that urged it", async () => {
    const remedy = await aServedRemedy();
    const asked = { manner: "将工资支付到劳动者本人的银行账户。", days: 10 };
    await act(await officer("wangmin"), "2026-12-18", (ctx) => demand(ctx, { id: remedy.id, version: 1, ...asked }));
    expect(await paperStates(remedy.caseId, "demand-letter")).toEqual(["unserved"]);
    await aRevokedDecision(remedy.decisionId, "2026-12-18");
    expect(await paperStates(remedy.caseId, "demand-letter")).toEqual(["withdrawn"]);
  });
});

describe("a decision not to punish", () => {
  it("bars the penalty until it is revoked", async () => {
    const kase = await aDefiedCase(SERVED);
    const spared = await aSparedAct(kase, "LDJC-30-3");
    const [paper] = await db().select({ id: documents.id }).from(documents).where(eq(documents.fileId, kase.id));
    await db()
      .update(decisions)
      .set({ documentId: paper?.id ?? null })
      .where(eq(decisions.id, spared));
    const propose = async () => act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, penaltyEntry(kase)));
    await expect(propose()).rejects.toMatchObject({ fields: { "items.0.choice": "measure_not_open" } });
    await aRevokedDecision(spared, ON);
    const { id } = await propose();
    const approved = { id, version: 1, opinion: "同意告知。" };
    await expect(act(await officer("daduizhang"), ON, (ctx) => approveDecision(ctx, approved))).resolves.toBeDefined();
  });
});
