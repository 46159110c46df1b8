import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aListedLedger, anAcceptedPayment } from "@/db/factories/claims";
import { aDefiedCase } from "@/db/factories/decisions";
import { caseClaims } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { measuresOn } from "../measures";
import { groundsOfCase } from "./grounds";

world();

const ON = "2026-11-16";
const IN_TIME = "2026-11-20";
const AFTER = "2026-12-05";
const place = { regionCode: "990101", today: AFTER };

/** The least and the most of what a remedy on the case's first finding may order and add. */
async function remedyOn(caseId: string) {
  const [ground] = await groundsOfCase(db(), caseId, AFTER);
  if (!ground) throw new Error("no finding to remedy");
  const ignored = {
    ...({ findingId: ground.id, kind: "order", number: "测人社监令字〔2026〕1号" } as const),
    ...{ servedOn: ON, dueOn: "2026-12-01", defiedOn: AFTER },
  };
  const options = measuresOn("remedy", { ...ground, ignored: [ignored] }, place);
  const of = (measure: string) => {
    const option = options.find((each) => each.violationCode === "LDJC-26-1" && each.measure === measure);
    return [option?.leastFen, option?.mostFen, option?.refusal];
  };
  return { ledger: ground.ledger, pay: of("order_pay"), added: of("additional_compensation") };
}

describe("the money of a remedy on what was ordered", () => {
  it("is what the workers' rows leave open; the compensation half to all of what was late", async () => {
    const ledger = await aListedLedger(ON);
    const [first = "", second = "", third = ""] = ledger.rows.map(({ id }) => id);
    expect(await remedyOn(ledger.id)).toMatchObject({
      ledger: { openFen: 2_060_050, lateFen: 2_060_050 },
      pay: [2_060_050, 2_060_050, null],
    });
    await anAcceptedPayment(ledger, IN_TIME, [first, second]);
    expect(await remedyOn(ledger.id)).toEqual({
      ledger: { openFen: 500_000, lateFen: 500_000 },
      pay: [500_000, 500_000, null],
      added: [250_000, 500_000, null],
    });
    await anAcceptedPayment(ledger, AFTER, [third]);
    expect(await remedyOn(ledger.id)).toEqual({
      ledger: { openFen: 0, lateFen: 500_000 },
      pay: [null, null, "base_zero"],
      added: [250_000, 500_000, null],
    });
  });

  it("counts as late only what bears additional compensation (劳动合同法 85)", async () => {
    const ledger = await aListedLedger(ON);
    const [first = ""] = ledger.rows.map(({ id }) => id);
    await db().update(caseClaims).set({ calculator: "double_wage" }).where(eq(caseClaims.id, first));
    expect(await remedyOn(ledger.id)).toMatchObject({
      ledger: { openFen: 2_060_050, lateFen: 1_260_050 },
      added: [630_025, 1_260_050, null],
    });
  });

  it("is the finding's own amount where no worker's row was ordered", async () => {
    const kase = await aDefiedCase();
    expect(await remedyOn(kase.id)).toMatchObject({ ledger: null, pay: [12_345_678, 12_345_678, null] });
  });
});
