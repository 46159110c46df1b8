import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aLedger } from "@/db/factories/claims";
import { claimVerifications, events, minimumWages } from "@/db/schema";
import { at, world } from "@/lib/testing/world";
import { EnterMinimumWageInput, StrikeMinimumWageInput, VerifyClaimInput } from "../input";
import { claimDesk } from "../queries/claim-desk";
import { claimFile } from "../queries/claim-file";
import { standardsOf } from "../queries/minimum-wages";
import { countReckonedBy } from "../queries/reckoned-by";
import { endClaim } from "./end-claim";
import { enterMinimumWage } from "./enter-minimum-wage";
import { strikeMinimumWage } from "./strike-minimum-wage";
import { verifyClaim } from "./verify-claim";

const { officer, act } = world();
const [ON, NEXT, LATER] = ["2026-11-16", "2026-11-17", "2026-11-18"];
const source = "测试省人民政府通告〔2025〕1号";

async function aStandard(validFrom: string, over = {}, on = ON) {
  const administrator = await officer("xitong");
  const { regionCode } = administrator;
  const entry = { regionCode, validFrom, monthly: "2100", source, replacesId: "", reason: "", ...over };
  const input = EnterMinimumWageInput.parse(entry);
  const { id } = await act(administrator, on, (ctx) => enterMinimumWage(ctx, input));
  return { id, regionCode };
}

/** A row whose amount was reckoned by that standard. */
async function aReckonedRow(validFrom: string) {
  const standard = await aStandard(validFrom);
  const ledger = await aLedger(ON);
  const id = ledger.rows[0]?.id ?? "";
  await reckon(id, 1);
  return { ...standard, caseId: ledger.id, line: { id, ordinal: 1 } };
}

async function reckon(id: string, version: number, on = ON) {
  const calculation = { calculator: "minimum_wage", months: "2026-07 1500", isNormal: true };
  const input = VerifyClaimInput.parse({ id, version, calculation });
  await act(await officer("wangmin"), on, (ctx) => verifyClaim(ctx, input));
}

/** What the ledger and the row say to those who hold the case. */
async function marks(caseId: string, lineId: string) {
  const inspector = await officer("wangmin");
  const { replaced } = await claimDesk(inspector, caseId, at(ON));
  return [replaced, (await claimFile(inspector, { id: caseId, lineId }, at(ON))).replaced];
}

const strike = async (id: string, login = "xitong", on = ON) => {
  const input = StrikeMinimumWageInput.parse({ id, reason: "该标准不适用于本区。" });
  return act(await officer(login), on, (ctx) => strikeMinimumWage(ctx, input));
};

const rowOf = async (id: string) => {
  const [row] = await db().select().from(minimumWages).where(eq(minimumWages.id, id));
  if (!row) throw new Error("the standard is gone");
  return row;
};

describe("strikeMinimumWage", () => {
  it("keeps the entry with the reason, reckons by it no more, and leaves its day to another", async () => {
    const { id, regionCode } = await aStandard("2026-03-01");
    await strike(id);
    const struckBy = (await officer("xitong")).id;
    expect(await rowOf(id)).toMatchObject({ replacedOn: ON, struckBy, struckBecause: "该标准不适用于本区。" });
    expect(await standardsOf(db(), regionCode)).toEqual([]);
    const [event] = await db()
      .select()
      .from(events)
      .where(eq(events.act, "minimumWage.strike"))
      .orderBy(desc(events.seq));
    expect(event).toMatchObject({ subjectId: id, particulars: { validFrom: "2026-03-01", lines: 0 } });
    await strike((await aStandard("2026-03-01")).id);
  });

  it("marks what was reckoned by it to those who hold the case, until that is reckoned by what stands", async () => {
    const { id, caseId, line } = await aReckonedRow("2026-01-01");
    expect(await countReckonedBy(db(), await rowOf(id))).toBe(1);
    expect(await marks(caseId, line.id)).toEqual([[], null]);
    await strike(id);
    const standard = { id, replacedOn: ON, struckBecause: "该标准不适用于本区。", correctedBecause: null };
    expect(await marks(caseId, line.id)).toMatchObject([[{ ...line, standard }], standard]);
    const [kept] = await db().select().from(claimVerifications).where(eq(claimVerifications.claimId, line.id));
    expect(kept).toMatchObject({ amountFen: 60_000, calculator: "minimum_wage" });
    const other = await aStandard("2026-01-01", { monthly: "2000" });
    await reckon(line.id, 2, NEXT);
    expect(await marks(caseId, line.id)).toEqual([[], null]);
    const correctedBecause = "抄录文件时看错了一行。";
    const right = { monthly: "1900", replacesId: other.id, reason: correctedBecause };
    const { id: rightId } = await aStandard("2026-01-01", right, NEXT);
    const corrected = { id: other.id, struckBecause: null, correctedBecause, rightFen: 190_000 };
    expect(await marks(caseId, line.id)).toMatchObject([[{ ...line, standard: corrected }], corrected]);
    await reckon(line.id, 3, LATER);
    expect(await marks(caseId, line.id)).toEqual([[], null]);
    await strike(rightId, "xitong", LATER);
    expect(await marks(caseId, line.id)).toMatchObject([[line], { id: rightId }]);
  });

  it("marks nothing that was taken out, or whose standard was entered just so again", async () => {
    const { id, caseId, line } = await aReckonedRow("2026-01-01");
    await strike(id);
    const again = await aStandard("2026-01-01");
    expect(await marks(caseId, line.id)).toEqual([[], null]);
    await strike(again.id);
    expect(await marks(caseId, line.id)).toMatchObject([[line], { struckBecause: "该标准不适用于本区。" }]);
    await act(await officer("wangmin"), ON, (ctx) => endClaim(ctx, { id: line.id, version: 2, reason: "重复。" }));
    expect(await marks(caseId, line.id)).toEqual([[], null]);
  });

  it("marks what may have been reckoned by it before amounts printed their standard, and nothing of other months", async () => {
    const { id, caseId, line } = await aReckonedRow("2026-02-01");
    const entry = await rowOf(id);
    await db().update(claimVerifications).set({ steps: [] }).where(eq(claimVerifications.claimId, line.id));
    expect(await countReckonedBy(db(), entry)).toBe(1);
    expect(await countReckonedBy(db(), { ...entry, validFrom: "2026-08-01" })).toBe(0);
    expect(await countReckonedBy(db(), { ...entry, enteredAt: at("2026-11-17") })).toBe(0);
    expect(await countReckonedBy(db(), { ...entry, regionCode: "11" })).toBe(0);
    await strike(id);
    expect((await marks(caseId, line.id))[0]).toMatchObject([line]);
  });

  it("refuses what was struck before, other posts and other regions", async () => {
    const { id } = await aStandard("2026-08-01");
    await expect(strike(id, "wangmin")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(strike(crypto.randomUUID())).rejects.toMatchObject({ code: "not_found" });
    await strike(id);
    await expect(strike(id)).rejects.toMatchObject({ code: "stale" });
    const { id: _id, ...entry } = await rowOf(id);
    const foreign = { ...entry, regionCode: "990102", replacedOn: null, struckBy: null, struckBecause: null };
    const [other] = await db().insert(minimumWages).values(foreign).returning();
    await expect(strike(other?.id ?? "")).rejects.toMatchObject({ reason: "region_not_yours" });
  });
});
