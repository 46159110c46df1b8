import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aLedger } from "@/db/factories/claims";
import { claimVerifications, events, minimumWages } from "@/db/schema";
import { at, world } from "@/lib/testing/world";
import { EnterMinimumWageInput, StrikeMinimumWageInput, VerifyClaimInput } from "../input";
import { standardsOf } from "../queries/minimum-wages";
import { reckonedBy } from "../queries/reckoned-by";
import { enterMinimumWage } from "./enter-minimum-wage";
import { strikeMinimumWage } from "./strike-minimum-wage";
import { verifyClaim } from "./verify-claim";

const { officer, act } = world();
const ON = "2026-11-16";
const source = "测试省人民政府通告〔2025〕1号";

async function aStandard(validFrom: string) {
  const administrator = await officer("xitong");
  const { regionCode } = administrator;
  const entry = { regionCode, validFrom, monthly: "2100", source, replacesId: "", reason: "" };
  const input = EnterMinimumWageInput.parse(entry);
  const { id } = await act(administrator, ON, (ctx) => enterMinimumWage(ctx, input));
  return { id, regionCode };
}

/** A row whose amount was reckoned by that standard. */
async function aReckonedRow(validFrom: string) {
  const standard = await aStandard(validFrom);
  const ledger = await aLedger(ON);
  const id = ledger.rows[0]?.id ?? "";
  const calculation = { calculator: "minimum_wage", months: "2026-07 1500", isNormal: true };
  const input = VerifyClaimInput.parse({ id, version: 1, calculation });
  await act(await officer("wangmin"), ON, (ctx) => verifyClaim(ctx, input));
  return { ...standard, line: { id, caseId: ledger.id, ordinal: 1 } };
}

const strike = async (id: string, isTold = false, login = "xitong") => {
  const input = StrikeMinimumWageInput.parse({ id, reason: "该标准不适用于本区。", isTold });
  return act(await officer(login), ON, (ctx) => strikeMinimumWage(ctx, input));
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

  it("names what was reckoned by it, and is refused until whoever holds that was told", async () => {
    const { id, line } = await aReckonedRow("2026-01-01");
    expect(await reckonedBy(db(), await rowOf(id))).toMatchObject([line]);
    await expect(strike(id)).rejects.toMatchObject({ fields: { isTold: "minimum_wage_in_use" } });
    await strike(id, true);
    const [kept] = await db().select().from(claimVerifications).where(eq(claimVerifications.claimId, line.id));
    expect(kept).toMatchObject({ amountFen: 60_000, calculator: "minimum_wage" });
  });

  it("names what may have been reckoned by it before amounts printed their standard, and nothing of other months", async () => {
    const { id, line } = await aReckonedRow("2026-02-01");
    const entry = await rowOf(id);
    await db().update(claimVerifications).set({ steps: [] }).where(eq(claimVerifications.claimId, line.id));
    expect(await reckonedBy(db(), entry)).toMatchObject([line]);
    expect(await reckonedBy(db(), { ...entry, validFrom: "2026-08-01" })).toEqual([]);
    expect(await reckonedBy(db(), { ...entry, enteredAt: at("2026-11-17") })).toEqual([]);
    expect(await reckonedBy(db(), { ...entry, regionCode: "11" })).toEqual([]);
    await strike(id, true);
  });

  it("refuses what was struck before, other posts and other regions", async () => {
    const { id } = await aStandard("2026-08-01");
    await expect(strike(id, false, "wangmin")).rejects.toMatchObject({ reason: "not_your_post" });
    await expect(strike(crypto.randomUUID())).rejects.toMatchObject({ code: "not_found" });
    await strike(id);
    await expect(strike(id)).rejects.toMatchObject({ code: "stale" });
    const { id: _id, ...entry } = await rowOf(id);
    const foreign = { ...entry, regionCode: "990102", replacedOn: null, struckBy: null, struckBecause: null };
    const [other] = await db().insert(minimumWages).values(foreign).returning();
    await expect(strike(other?.id ?? "")).rejects.toMatchObject({ reason: "region_not_yours" });
  });
});
