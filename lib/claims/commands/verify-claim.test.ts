import { eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { db } from "@/db/client";
import { aLedger } from "@/db/factories/claims";
import { caseClaims, claimVerifications, events, minimumWages } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { at, world } from "@/lib/testing/world";
import { calculate } from "../calculate";
import { CalculationInput } from "../calculation-input";
import { EnterMinimumWageInput, VerifyClaimInput } from "../input";
import { claimTotals } from "../queries/claim-totals";
import { standardsOf } from "../queries/minimum-wages";
import { enterMinimumWage } from "./enter-minimum-wage";
import { verifyByHand } from "./verify-by-hand";
import { verifyClaim } from "./verify-claim";

const { officer, act } = world();
const ON = "2026-11-16";

type Calculation = z.input<typeof VerifyClaimInput>["calculation"];

const verify = (who: Officer, id: string, version: number, calculation: Calculation) =>
  act(who, ON, (ctx) => verifyClaim(ctx, VerifyClaimInput.parse({ id, version, calculation })));

const rowOf = async (id: string) => (await db().select().from(caseClaims).where(eq(caseClaims.id, id)))[0];
const owed = (months: string): Calculation => ({ calculator: "arrears", months });

describe("verifyClaim", () => {
  it("keeps the amount, the inputs and the steps, and every verification before", async () => {
    const { id: caseId, rows } = await aLedger(ON);
    const id = rows[0]?.id ?? "";
    const inspector = await officer("wangmin");
    await verify(inspector, id, 1, owed("2026-07 8000 3000\n2026-08\t8,000\t0"));
    expect(await rowOf(id)).toMatchObject({ verifiedFen: 1_300_000, calculator: "arrears", version: 2 });
    await verify(inspector, id, 2, owed("2026年7月 8000 3000"));
    const kept = await db().select().from(claimVerifications).where(eq(claimVerifications.claimId, id));
    expect(kept.map(({ amountFen }) => amountFen).toSorted()).toEqual([1_300_000, 500_000]);
    expect(kept.find(({ amountFen }) => amountFen === 500_000)).toMatchObject({
      inputs: { calculator: "arrears", months: [{ month: "2026-07", dueFen: 800_000, paidFen: 300_000 }] },
      steps: [
        { name: "month", formula: "2026-07：¥8,000.00 − ¥3,000.00", fen: 500_000 },
        { name: "total", formula: "¥5,000.00", fen: 500_000 },
      ],
    });
    const acts = await db().select({ act: events.act }).from(events).where(eq(events.subjectId, id));
    expect(acts).toEqual([{ act: "claim.verify" }, { act: "claim.verify" }]);
    expect(await claimTotals(db(), caseId)).toMatchObject({ verifiedFen: 500_000, unverified: 2 });
  });

  it("says why it cannot reckon, and refuses a stale form and whoever does not hold the case", async () => {
    const { rows } = await aLedger(ON);
    const id = rows[0]?.id ?? "";
    const inspector = await officer("wangmin");
    await expect(verify(inspector, id, 1, owed("2026-07 100 200"))).rejects.toMatchObject({
      fields: { calculation: "calculation_paid_over_due:2026-07" },
    });
    await verify(inspector, id, 1, owed("2026-07 200 100"));
    await expect(verify(inspector, id, 1, owed("2026-07 200 100"))).rejects.toMatchObject({ code: "stale" });
    await expect(verify(await officer("guoqi"), id, 2, owed("2026-07 2 1"))).rejects.toMatchObject({
      reason: "not_case_officer",
    });
    await expect(verify(await officer("ylxjiancha"), id, 2, owed("2026-07 2 1"))).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("reckons nothing of days yet to come, and says so beside their field", async () => {
    const { rows } = await aLedger(ON);
    const id = rows[0]?.id ?? "";
    const inspector = await officer("wangmin");
    const ahead = async (calculation: Calculation, field: string, fault: string) =>
      expect(verify(inspector, id, 1, calculation)).rejects.toMatchObject({
        fields: { [`calculation.${field}`]: `calculation_${fault}` },
      });
    const wages = { monthly: "6000", partMonth: "" };
    const single = { calculator: "double_wage", startedOn: "2026-01-01", ...wages } as const;
    const trial = { term: "task", contractFrom: "2026-01-01", contractTo: "", probationFrom: "2026-01-01" } as const;
    const probation = { calculator: "probation", isSecond: false, ...trial, ...wages } as const;
    await ahead(owed("2026-11 8000 0\n2026-12 8000 0"), "months", "month_ahead:2026-12");
    const paid = { calculator: "minimum_wage", months: "2026-10 1\n2026-11 1", isNormal: true } as const;
    await ahead(paid, "months", "month_ahead:2026-11");
    await ahead({ ...single, until: "2026-11-17" }, "until", "day_ahead:2026-11-17");
    await ahead({ ...probation, servedUntil: "2026-11-17" }, "servedUntil", "day_ahead:2026-11-17");
    await verify(inspector, id, 1, owed("2026-11 8000 0"));
    await verify(inspector, id, 2, { ...single, until: "2026-10-31" });
  });

  it("reckons the minimum wage of whole months of normal work alone, and prints that it was confirmed", () => {
    const read = (isNormal: boolean) =>
      CalculationInput.safeParse({ calculator: "minimum_wage", months: "2026-07 1500", isNormal });
    expect(read(false).error?.issues[0]).toMatchObject({ path: ["isNormal"] });
    const typed = read(true);
    const standards = [{ validFrom: "2026-01-01", monthlyFen: 210_000, source: "通告〔2025〕1号" }];
    const answer = typed.success ? calculate(typed.data, standards, ON) : null;
    expect(answer).toMatchObject({
      steps: [{ name: "normal_months", formula: "2026-07", fen: null }, { name: "minimum_standard" }, {}, {}],
    });
  });

  it("reads a month a line, and names the lines that it cannot read", () => {
    const read = (months: string) =>
      VerifyClaimInput.safeParse({ id: crypto.randomUUID(), version: 1, calculation: owed(months) });
    expect(read("2026-13 1 0").error?.issues[0]?.message).toContain("第1行");
    expect(read("2026-07 1 0\n2026-08 1").error?.issues[0]?.message).toContain("第2行");
    expect(read("").success).toBe(false);
    expect(read("2026-07 1 0\n\n2026/8 1 0").success).toBe(true);
  });
});

describe("verifyByHand", () => {
  it("takes an amount with its reason", async () => {
    const { rows } = await aLedger(ON);
    const id = rows[1]?.id ?? "";
    const inspector = await officer("lizhe");
    const reason = "依据双方签字的结算单。";
    await act(inspector, ON, (ctx) => verifyByHand(ctx, { id, version: 1, amount: 750_000, reason }));
    expect(await rowOf(id)).toMatchObject({ verifiedFen: 750_000, calculator: null });
    const [kept] = await db().select().from(claimVerifications).where(eq(claimVerifications.claimId, id));
    expect(kept).toMatchObject({ calculator: null, steps: null, reason, verifiedBy: inspector.id });
  });
});

describe("enterMinimumWage", () => {
  const source = "测试省人民政府通告〔2025〕1号";
  const enter = (who: Officer, regionCode: string, validFrom: string, monthly: string, more = {}) => {
    const entry = { regionCode, validFrom, monthly, source, replacesId: "", reason: "", ...more };
    return act(who, ON, (ctx) => enterMinimumWage(ctx, EnterMinimumWageInput.parse(entry)));
  };

  it("is reckoned by from its day on, and not before it is entered", async () => {
    const { rows } = await aLedger(ON);
    const id = rows[0]?.id ?? "";
    const [inspector, administrator] = [await officer("wangmin"), await officer("xitong")];
    const short: Calculation = { calculator: "minimum_wage", months: "2026-07 1500", isNormal: true };
    await expect(verify(inspector, id, 1, short)).rejects.toMatchObject({
      fields: { calculation: "calculation_minimum_unknown:2026-07" },
    });
    const wrong = await enter(administrator, administrator.regionCode, "2026-01-01", "2100");
    await verify(inspector, id, 1, short);
    expect(await rowOf(id)).toMatchObject({ verifiedFen: 60_000, calculator: "minimum_wage" });
    const again = enter(administrator, administrator.regionCode, "2026-01-01", "2000");
    await expect(again).rejects.toMatchObject({ fields: { validFrom: "minimum_wage_known" } });
    const right = { replacesId: wrong.id, reason: "抄录文件时看错了一行。" };
    const { id: rightId } = await enter(administrator, administrator.regionCode, "2026-02-01", "2000", right);
    expect(await standardsOf(db(), administrator.regionCode)).toMatchObject([{ monthlyFen: 200_000 }]);
    const kept = await db()
      .select()
      .from(minimumWages)
      .where(inArray(minimumWages.id, [wrong.id, rightId]));
    expect(kept.map(({ monthlyFen, replacedOn, reason }) => [monthlyFen, replacedOn, reason])).toEqual([
      [210_000, ON, ""],
      [200_000, null, right.reason],
    ]);
    expect((await rowOf(id))?.verifiedFen).toBe(60_000);
    const [how] = await db().select().from(claimVerifications).where(eq(claimVerifications.claimId, id));
    expect(how?.inputs).toMatchObject({ standards: [{ validFrom: "2026-01-01", monthlyFen: 210_000, source }] });
    expect(how?.steps?.map(({ formula }) => formula)).toContain(`2026-01-01起¥2,100.00（${source}）`);
    await expect(enter(administrator, administrator.regionCode, "2026-03-01", "2000", right)).rejects.toMatchObject({
      code: "stale",
    });
  });

  it("is corrected only with the reason, and only in the own region", async () => {
    const administrator = await officer("xitong");
    const [foreign] = await db()
      .insert(minimumWages)
      .values({
        ...{ regionCode: "990102", validFrom: "2025-01-01", monthlyFen: 1, source },
        ...{ enteredBy: administrator.id, enteredAt: at(ON) },
      })
      .returning();
    const right = { replacesId: foreign?.id, reason: "" };
    await expect(enter(administrator, administrator.regionCode, "2025-01-01", "2000", right)).rejects.toMatchObject({
      issues: [{ path: ["reason"] }],
    });
    const said = { ...right, reason: "抄录文件时看错了一行。" };
    const entering = enter(administrator, administrator.regionCode, "2025-01-01", "2000", said);
    await expect(entering).rejects.toMatchObject({ reason: "region_not_yours" });
  });

  it("is the administrator's, for the own region alone", async () => {
    const administrator = await officer("xitong");
    await expect(enter(await officer("wangmin"), "990101", "2026-02-01", "2000")).rejects.toMatchObject({
      reason: "not_your_post",
    });
    await expect(enter(administrator, "11", "2026-02-01", "2000")).rejects.toMatchObject({
      reason: "region_not_yours",
    });
  });
});
