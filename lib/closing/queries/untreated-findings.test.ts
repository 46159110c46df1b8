import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aClosing, aCorrectedCase, CORRECTED } from "@/db/factories/closing";
import { aConcludedCase, aDecidedRemedy, decisionRow } from "@/db/factories/decisions";
import { aFinding, anExhibit, anIssuedOrder } from "@/db/factories/orders";
import { aHandedReferral } from "@/db/factories/referrals";
import { aRevokedDecision } from "@/db/factories/revocations";
import { enforcements, findings, referrals } from "@/db/schema";
import { withdrawFinding } from "@/lib/orders/commands/withdraw-finding";
import { filesFolder } from "@/lib/testing/files";
import { world } from "@/lib/testing/world";
import { missingWords } from "../labels";
import { closingRefusal } from "../rules";
import { closingDesk } from "./closing-desk";
import { untreatedFindings } from "./untreated-findings";

filesFolder();
const { officer, act } = world();
const ON = "2026-11-24";
/** The account of a decision that a review, a suit or the end of its account took away. */
async function takenAway(decisionId: string, fallen: Partial<typeof enforcements.$inferInsert>) {
  const { caseId, organId, regionCode, employerId, number } = await decisionRow(decisionId);
  const none = { decidedFineFen: 0, fineFen: 0, decidedConfiscationFen: 0, confiscationFen: 0 };
  const place = { decisionId, caseId, organId, regionCode, employerId, number: number ?? "" };
  const days = { isSurcharged: false, servedOn: ON, payBy: ON, openedOn: ON };
  await db()
    .insert(enforcements)
    .values({ ...place, ...none, decidedOrderedFen: 0, orderedFen: 0, ...days, endedBecause: "撤销。", ...fallen });
}

const untreated = async (caseId: string) => (await untreatedFindings(db(), caseId)).map(({ ordinal }) => ordinal);

describe("a finding of which nothing has come", () => {
  it("keeps a case open whose order was corrected, by its place and its name, until it is withdrawn", async () => {
    const kase = await aCorrectedCase();
    const exhibitId = await anExhibit(kase.id, CORRECTED, 9);
    const second = await aFinding({ id: kase.id, exhibitId }, CORRECTED, { violationCode: "LDJC-26-2" });
    await expect(aClosing(kase.id)).rejects.toMatchObject({ reason: "finding_untreated" });
    const { facts } = await closingDesk(await officer("wangmin"), kase.id);
    for (const ground of ["decided_and_performed", "enforcement_handed_on", "police_filed"] as const) {
      expect(closingRefusal(facts, ground).map(({ lack }) => lack)).toContain("finding_untreated");
    }
    const [words] = closingRefusal(facts, "ordered_matter_corrected").map(missingWords);
    expect(words).toMatch(/^认定的事实第2项（.+）：还没有处理结果/);
    const reason = "由其他机关查处，已移交线索。";
    await act(await officer("wangmin"), CORRECTED, (ctx) =>
      withdrawFinding(ctx, { id: second.id, version: 1, reason }),
    );
    await expect(aClosing(kase.id)).resolves.toBeDefined();
  });

  it("is one that was ordered no more, one whose decision the organ revoked, and one that the police sent back", async () => {
    const ordered = await anIssuedOrder("2026-11-16");
    expect(await untreated(ordered.caseId)).toEqual([]);

    const decided = await aConcludedCase(ON);
    expect(await untreated(decided.id)).toEqual([1]);
    const remedy = await aDecidedRemedy(decided);
    expect(await untreated(decided.id)).toEqual([]);
    await aRevokedDecision(remedy.id, "2026-12-08");
    expect(await untreated(decided.id)).toEqual([1]);

    const referred = await aConcludedCase(ON);
    const { id } = await aHandedReferral(referred, ON);
    expect(await untreated(referred.id)).toEqual([]);
    await db().update(referrals).set({ state: "released" }).where(eq(referrals.id, id));
    expect(await untreated(referred.id)).toEqual([1]);
  });

  it.each([
    ["annulled", { state: "annulled" as const }],
    ["taken away at its end", { state: "ended" as const, endGround: "decision_annulled" as const, endedOn: ON }],
  ])("is one whose decision was %s, which performs nothing", async (_name, fallen) => {
    const kase = await aConcludedCase(ON);
    const remedy = await aDecidedRemedy(kase);
    await takenAway(remedy.id, fallen);
    expect(await untreated(kase.id)).toEqual([1]);
    const { facts } = await closingDesk(await officer("wangmin"), kase.id);
    const missing = closingRefusal(facts, "decided_and_performed").map(({ lack }) => lack);
    expect(missing).toEqual(expect.arrayContaining(["no_decision", "finding_untreated"]));
  });

  it("is none that was found too late", async () => {
    const { id, findingId } = await aConcludedCase(ON);
    const longAgo = { happenedFrom: "2001-01-01", happenedUntil: "2001-01-31" };
    await db().update(findings).set(longAgo).where(eq(findings.id, findingId));
    expect(await untreated(id)).toEqual([]);
  });
});
