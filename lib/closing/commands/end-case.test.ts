import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { anOrderedCase, itemsOf, serve, team } from "@/db/factories/closing";
import { aJudgedPenalty } from "@/db/factories/publications";
import { cases, deadlines, enforcements } from "@/db/schema";
import { submitProof } from "@/lib/orders/commands/submit-proof";
import { followDecisions } from "@/lib/publications/commands/follow-decisions";
import { proposePublication } from "@/lib/publications/commands/propose-publication";
import { publishDecision } from "@/lib/publications/commands/publish-decision";
import { filesFolder } from "@/lib/testing/files";
import { whileUncommitted } from "@/lib/testing/uncommitted";
import { act, at, world } from "@/lib/testing/world";
import { endCase } from "./end-case";

filesFolder();
const { officer } = world();
const ON = "2026-12-03";

const statesOf = async (id: string, limitKey: string) =>
  (
    await db()
      .select({ state: deadlines.state, dueOn: deadlines.dueOn })
      .from(deadlines)
      .where(and(eq(deadlines.subjectId, id), eq(deadlines.limitKey, limitKey)))
  ).map(({ state, dueOn }) => [state, dueOn]);

describe("a case that is ending", () => {
  it("T08: takes no proof of an item beside it", async () => {
    const kase = await anOrderedCase();
    await serve(kase);
    const [item] = await itemsOf(kase.orderId);
    if (!item) throw new Error("two items");
    const { lead } = await team();
    const proof = { id: item.id, version: item.version, note: "用人单位到场提交银行转账凭证。" };
    const outcome = await whileUncommitted(
      await officer("daduizhang"),
      ON,
      (ctx) => endCase(ctx, { caseId: kase.id, ground: "decided_and_performed", note: "已经履行。" }),
      () => act(lead, ON, (ctx) => submitProof(ctx, proof)),
    );
    expect(outcome).toMatchObject({ status: "rejected", reason: { reason: "case_not_open" } });
    expect((await itemsOf(kase.orderId)).map(({ state }) => state)).toEqual(["open", "open"]);
  });
});

describe("endCase", () => {
  it("T-PUBLISH-7, T-WITHDRAW-3: what the public is owed of a decision outlasts its case", async () => {
    const { id, caseId, decisionId } = await aJudgedPenalty();
    const end = { caseId, ground: "decided_and_performed", note: "已经履行。" } as const;
    await act(await officer("daduizhang"), ON, (ctx) => endCase(ctx, end));
    const [kase] = await db().select().from(cases).where(eq(cases.id, caseId));
    expect(kase?.state).toBe("closed");
    expect(await db().$count(deadlines, and(eq(deadlines.subjectId, caseId), eq(deadlines.state, "running")))).toBe(0);
    expect(await statesOf(id, "T-PUBLISH-7")).toEqual([["running", "2026-12-11"]]);

    const proposal = { id, version: 1, boxes: [], isRead: true };
    await act(await officer("wangmin"), ON, (ctx) => proposePublication(ctx, proposal));
    await act(await officer("daduizhang"), ON, (ctx) => publishDecision(ctx, { id, version: 2 }));
    expect(await statesOf(id, "T-PUBLISH-7")).toEqual([["met", "2026-12-11"]]);
    const annulled = { state: "ended", endedOn: "2026-12-18", endGround: "decision_annulled" } as const;
    await db().update(enforcements).set(annulled).where(eq(enforcements.decisionId, decisionId));
    await followDecisions(at("2026-12-22"));
    expect(await statesOf(id, "T-WITHDRAW-3")).toEqual([["running", "2026-12-23"]]);
  });
});
