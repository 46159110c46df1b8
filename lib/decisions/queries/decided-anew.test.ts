import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { LONGTENG } from "@/db/factories/claims";
import { decisionItemRows, decisionRow } from "@/db/factories/decisions";
import { aRemedyOfTheRest, enforcementRow } from "@/db/factories/enforcement";
import { anIssuedOrder } from "@/db/factories/orders";
import { aPastCase, aPastFine, aStandingMeasure, IGNORED_FINE, ORDERED_PAY } from "@/db/factories/past-fines";
import { decisionItems, decisionItemWorkers, decisions, findings } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { wasDecidedAnew } from "./decided-anew";

const { employerId } = world();
const OVERTIME = { violationCode: "LDJC-25", amountFen: 100_000 };
const FELL = "2026-07-01";

/** A fine for overtime from January to March that the organ revoked on 1 July, and one of another case. */
async function twoFines(over: Partial<Parameters<typeof aPastFine>[1]> = {}) {
  const [first, second] = [await aPastCase(), await aPastCase()];
  const fallenId = await aPastFine(first, OVERTIME);
  const { documentId: revocationId } = await anIssuedOrder("2026-07-01");
  await set(fallenId, { revokedOn: FELL, revocationId });
  const otherId = await aPastFine(second, { ...OVERTIME, decidedOn: FELL, ...over });
  return { fallenId, otherId, revocationId };
}

const set = (id: string, row: Partial<typeof decisions.$inferInsert>) =>
  db().update(decisions).set(row).where(eq(decisions.id, id));

const found = async (decisionId: string, row: Partial<typeof findings.$inferInsert>) => {
  const [item] = await decisionItemRows(decisionId);
  await db()
    .update(findings)
    .set(row)
    .where(eq(findings.id, item?.findingId ?? ""));
};

/** What the test before fined lies long ago. */
beforeEach(async () => {
  const longAgo = { happenedFrom: "2003-01-01", happenedUntil: "2003-01-31" };
  await db().update(findings).set(longAgo).where(eq(findings.violationCode, OVERTIME.violationCode));
});

describe("《行政处罚法》第二十九条: a decision that fell was made anew", () => {
  it("by a fine on the same act in another case, from the day of its fall on and while that stands", async () => {
    const { fallenId, otherId, revocationId } = await twoFines();
    expect(await wasDecidedAnew(db(), fallenId)).toBe(true);
    expect(await wasDecidedAnew(db(), otherId)).toBe(false);
    expect(await wasDecidedAnew(db(), fallenId, "2026-07-02")).toBe(false);
    await set(otherId, { decidedOn: "2026-06-30" });
    expect(await wasDecidedAnew(db(), fallenId)).toBe(false);
    await set(otherId, { decidedOn: FELL, revokedOn: "2026-07-02", revocationId });
    expect(await wasDecidedAnew(db(), fallenId)).toBe(false);
  });

  it("by one not to punish the same act", async () => {
    const { fallenId, otherId } = await twoFines();
    await set(otherId, { kind: "no_penalty", noPenaltyGround: "minor_corrected", education: "当面教育。" });
    const nothing = { measure: "none", sanctionAt: null, amountFen: null } as const;
    await db().update(decisionItems).set(nothing).where(eq(decisionItems.decisionId, otherId));
    expect(await wasDecidedAnew(db(), fallenId)).toBe(true);
  });

  it("not by a fine for other conduct, for other days or of another party", async () => {
    const other = await twoFines({ violationCode: "LDJC-26-1" });
    expect(await wasDecidedAnew(db(), other.fallenId)).toBe(false);
    const days = await twoFines();
    await found(days.otherId, { happenedFrom: "2026-04-02", happenedUntil: "2026-05-31" });
    expect(await wasDecidedAnew(db(), days.fallenId)).toBe(false);
    await found(days.otherId, { happenedFrom: "2026-04-01" });
    expect(await wasDecidedAnew(db(), days.fallenId)).toBe(true);
    await set(days.otherId, { employerId: await employerId(LONGTENG) });
    expect(await wasDecidedAnew(db(), days.fallenId)).toBe(false);
  });

  it("of conduct that went on, not by a fine for what came after its own day", async () => {
    const { fallenId, otherId } = await twoFines();
    await found(fallenId, { happenedUntil: null });
    await found(otherId, { happenedFrom: "2026-06-02", happenedUntil: "2026-06-20" });
    expect(await wasDecidedAnew(db(), fallenId)).toBe(false);
    await found(otherId, { happenedFrom: "2026-06-01" });
    expect(await wasDecidedAnew(db(), fallenId)).toBe(true);
  });

  it("by another revocation of the licence that it revoked", async () => {
    const { fallenId, otherId } = await twoFines();
    await found(otherId, { happenedFrom: "2026-04-02", happenedUntil: "2026-05-31" });
    const licence = { licenceName: "人力资源服务许可证", licenceIssuer: "测试市人力资源和社会保障局" };
    const revoking = { ...licence, measure: "licence_revocation", amountFen: null } as const;
    const revokes = (decisionId: string, licenceNumber: string) =>
      db()
        .update(decisionItems)
        .set({ ...revoking, licenceNumber })
        .where(eq(decisionItems.decisionId, decisionId));
    await revokes(fallenId, "丁2024第1号");
    await revokes(otherId, "丁2024第2号");
    expect(await wasDecidedAnew(db(), fallenId)).toBe(false);
    await revokes(otherId, "丁 2024第１号");
    expect(await wasDecidedAnew(db(), fallenId)).toBe(true);
  });
});

describe("on one finding a decision that fell was made anew", () => {
  const bring = async (decisionId: string, findingId: string, item: Partial<typeof decisionItems.$inferInsert>) =>
    db()
      .update(decisionItems)
      .set({ ...item, findingId })
      .where(eq(decisionItems.decisionId, decisionId));

  it("by a penalty for the same conduct, not by the fine for its order that was ignored", async () => {
    const { fallenId, otherId } = await twoFines({ violationCode: "LDJC-26-1" });
    const [fallen] = await decisionItemRows(fallenId);
    const warned = { violationCode: "LDJC-25", measure: "warning", sanctionAt: 1, amountFen: null } as const;
    await bring(otherId, fallen?.findingId ?? "", warned);
    expect(await wasDecidedAnew(db(), fallenId)).toBe(true);
    await bring(otherId, fallen?.findingId ?? "", IGNORED_FINE);
    expect(await wasDecidedAnew(db(), fallenId)).toBe(false);
    await bring(fallenId, fallen?.findingId ?? "", IGNORED_FINE);
    expect(await wasDecidedAnew(db(), fallenId)).toBe(true);
    await bring(fallenId, fallen?.findingId ?? "", { ...IGNORED_FINE, violationCode: "LDHTSS-33" });
    await bring(otherId, fallen?.findingId ?? "", { violationCode: "LDHTSS-33", measure: "warning", sanctionAt: 0 });
    expect(await wasDecidedAnew(db(), fallenId)).toBe(false);
  });

  it("by a remedy that orders the same, of the same worker's row where the rows of both are kept", async () => {
    const { ledger, third, remedy } = await aRemedyOfTheRest();
    const { decisionId } = await enforcementRow(remedy.id);
    const { documentId: revocationId } = await decisionRow(decisionId);
    await set(decisionId, { revokedOn: "2026-12-04", revocationId });
    const place = { id: ledger.id, findingId: remedy.findingId };
    const anewId = await aStandingMeasure(place, "remedy", { ...ORDERED_PAY, sanctionAt: 1 });
    await set(anewId, { decidedOn: "2026-12-05" });
    expect(await wasDecidedAnew(db(), decisionId)).toBe(false);
    await bring(anewId, remedy.findingId, ORDERED_PAY);
    expect(await wasDecidedAnew(db(), decisionId)).toBe(true);
    const [item] = await decisionItemRows(anewId);
    const orders = (claimId = "") =>
      db()
        .insert(decisionItemWorkers)
        .values({ itemId: item?.id ?? "", claimId, partFen: 100_000 });
    await orders(ledger.rows[0]?.id);
    expect(await wasDecidedAnew(db(), decisionId)).toBe(false);
    await orders(third);
    expect(await wasDecidedAnew(db(), decisionId)).toBe(true);
    await bring(anewId, remedy.findingId, { measure: "additional_compensation", sanctionAt: 1 });
    expect(await wasDecidedAnew(db(), decisionId)).toBe(false);
  });
});
