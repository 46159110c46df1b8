import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aDefiedCase, aProposedDecision, decisionRow, penaltyEntry, remedyEntry } from "@/db/factories/decisions";
import { decisions, documents } from "@/db/schema";
import { ReviseDecisionInput } from "@/lib/decisions/input";
import { tieElements } from "@/lib/orders/commands/tie-elements";
import { pdfText } from "@/lib/testing/pdf-text";
import { world } from "@/lib/testing/world";
import type { ElementKey } from "@/lib/violations/elements";
import { approveDecision } from "./approve-decision";
import { giveBackDecision } from "./give-back-decision";
import { proposeDecision } from "./propose-decision";
import { reviseDecision } from "./revise-decision";

const { officer, act } = world();
const ON = "2026-11-24";
const REASON = "主体身份以投诉登记和当庭陈述印证，登记材料正在调取。";

/** A case whose one exhibit proves just these elements of its finding. */
async function aCaseProving(proved: readonly ElementKey[]) {
  const kase = await aDefiedCase(ON);
  const ties = proved.map((element) => ({ element, evidenceIds: [kase.exhibitId] }));
  await act(await officer("wangmin"), ON, (ctx) => tieElements(ctx, { id: kase.findingId, version: 1, ties }));
  return kase;
}

const proposing = async (entry: ReturnType<typeof penaltyEntry>) =>
  act(await officer("wangmin"), ON, (ctx) => proposeDecision(ctx, entry));

async function approvalText(id: string): Promise<string> {
  const approval = { id, version: 1, opinion: "同意告知。" };
  await act(await officer("daduizhang"), ON, (ctx) => approveDecision(ctx, approval));
  const { approvalId } = await decisionRow(id);
  const [paper] = await db()
    .select()
    .from(documents)
    .where(eq(documents.id, approvalId ?? ""));
  return pdfText(paper?.bytes ?? Buffer.of());
}

const unexplained = { code: "invalid", fields: { gapReason: "gap_unexplained" } };

describe("a proposal on a finding with an element that no exhibit proves", () => {
  it.each([
    ["subject", penaltyEntry],
    ["act", penaltyEntry],
    ["period", penaltyEntry],
    ["amount", remedyEntry],
  ] as const)("is refused without a reason where only %s lacks one", async (missing, entry) => {
    const all: readonly ElementKey[] = ["subject", "act", "period", "amount"];
    const kase = await aCaseProving(all.filter((element) => element !== missing));
    await expect(proposing(entry(kase, { gapReason: "" }))).rejects.toMatchObject(unexplained);
    await expect(proposing(entry(kase, { gapReason: "正在调取。" }))).rejects.toMatchObject(unexplained);
    expect(await db().$count(decisions, eq(decisions.caseId, kase.id))).toBe(0);
  });

  it("keeps the reason and prints it in the 案件处理报批表", async () => {
    const { id } = await aProposedDecision(ON, { gapReason: REASON });
    expect((await decisionRow(id)).gapReason).toBe(REASON);
    const text = (await approvalText(id)).replace(/\s/g, "");
    expect(text).toContain("缺证据的说明");
    expect(text).toContain(REASON);
  });

  it("asks no more than the measure needs: a fine for ignoring the order needs no amount", async () => {
    const kase = await aCaseProving(["subject", "act", "period"]);
    const { id } = await proposing(penaltyEntry(kase, { gapReason: "" }));
    expect((await decisionRow(id)).gapReason).toBe("");
    expect(await approvalText(id)).not.toContain("缺证据的说明");
  });

  it("keeps no reason where every element is proved", async () => {
    const kase = await aCaseProving(["subject", "act", "period", "amount"]);
    const { id } = await proposing(remedyEntry(kase, { gapReason: REASON }));
    expect((await decisionRow(id)).gapReason).toBe("");
  });

  it("is asked again when it is revised, and forgets a reason that is no longer needed", async () => {
    const { id, caseId, findingId, exhibitId } = await aProposedDecision(ON, { gapReason: REASON });
    const [leader, inspector] = await Promise.all([officer("daduizhang"), officer("wangmin")]);
    const points = [{ place: "evidence" as const, reason: "请补充主体身份的证据。" }];
    await act(leader, ON, (ctx) => giveBackDecision(ctx, { id, version: 1, points }));
    const { caseId: _case, personId: _unit, ...entry } = penaltyEntry({ id: caseId, findingId });
    const revising = (gapReason: string) =>
      act(inspector, ON, (ctx) =>
        reviseDecision(ctx, ReviseDecisionInput.parse({ ...typed(entry), gapReason, id, version: 2 })),
      );
    await expect(revising("")).rejects.toMatchObject(unexplained);
    const ties = (["subject", "act", "period"] as const).map((element) => ({ element, evidenceIds: [exhibitId] }));
    await act(inspector, ON, (ctx) => tieElements(ctx, { id: findingId, version: 1, ties }));
    await revising(REASON);
    expect(await decisionRow(id)).toMatchObject({ state: "proposed", gapReason: "" });
  });
});

/** An entry as the form sends it: amounts in yuan. */
const typed = <Entry extends Omit<ReturnType<typeof penaltyEntry>, "caseId" | "personId">>(entry: Entry) => ({
  ...entry,
  items: entry.items.map((item) => ({ ...item, amount: "3000" })),
});
