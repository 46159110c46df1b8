import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aLedger } from "@/db/factories/claims";
import { caseClaims, claimVerifications } from "@/db/schema";
import { at, world } from "@/lib/testing/world";
import { endClaim } from "../commands/end-claim";
import { verifyClaim } from "../commands/verify-claim";
import { VerifyClaimInput } from "../input";
import { claimDesk } from "./claim-desk";
import { claimFile } from "./claim-file";

const { officer, act } = world();
const ON = "2026-11-16";

const typed = { calculator: "double_wage", startedOn: "2026-01-01", until: "2026-03-31" } as const;

/** Rows as they were verified while double wage was both wages where the first was not paid. */
async function anEarlierLedger() {
  const { id, rows } = await aLedger(ON);
  const verifiedBy = (await officer("wangmin")).id;
  const [both = "", single = ""] = rows.map((row) => row.id);
  for (const [claimId, isNormalPaid] of [
    [both, false],
    [single, true],
  ] as const) {
    const amountFen = isNormalPaid ? 1_200_000 : 2_400_000;
    const earlier = { amountFen, calculator: "double_wage" } as const;
    const inputs = { ...typed, monthly: 600_000, partMonth: null, isNormalPaid };
    await db()
      .insert(claimVerifications)
      .values({ ...earlier, claimId, inputs, steps: [], reason: "", verifiedBy, verifiedAt: at("2026-11-10") });
    const verified = { verifiedFen: amountFen, calculator: "double_wage", verifiedOn: "2026-11-10" } as const;
    await db().update(caseClaims).set(verified).where(eq(caseClaims.id, claimId));
  }
  return { id, both, single };
}

const marked = async (id: string) => (await claimDesk(await officer("wangmin"), id, at(ON))).bothWages;
const fileOf = async (id: string, lineId: string) => claimFile(await officer("wangmin"), { id, lineId }, at(ON));

it("marks what holds both wages with what it was reckoned from, until it is reckoned anew", async () => {
  const { id, both, single } = await anEarlierLedger();
  expect(await marked(id)).toEqual([{ id: both, ordinal: 1 }]);
  expect((await fileOf(id, single)).bothWages).toBeNull();
  const earlier = await fileOf(id, both);
  expect(earlier.bothWages).toMatchObject({ ...typed, monthly: 600_000, partMonth: null });
  expect(earlier.claim.verifiedFen).toBe(2_400_000);
  const calculation = { ...typed, monthly: "6000.00", partMonth: "" };
  const input = VerifyClaimInput.parse({ id: both, version: earlier.claim.version, calculation });
  await act(await officer("wangmin"), ON, (ctx) => verifyClaim(ctx, input));
  expect(await marked(id)).toEqual([]);
  const now = await fileOf(id, both);
  expect([now.bothWages, now.claim.verifiedFen]).toEqual([null, 1_200_000]);
  expect(now.verifications.map(({ amountFen }) => amountFen)).toEqual([1_200_000, 2_400_000]);
});

it("marks nothing that was taken out", async () => {
  const { id, both } = await anEarlierLedger();
  await act(await officer("wangmin"), ON, (ctx) => endClaim(ctx, { id: both, version: 1, reason: "与另一行重复。" }));
  expect([await marked(id), (await fileOf(id, both)).bothWages]).toEqual([[], null]);
});
