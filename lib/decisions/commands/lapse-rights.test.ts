import { and, eq, inArray } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { aCaseInHand, aFinding } from "@/db/factories/orders";
import { aHandedReferral } from "@/db/factories/referrals";
import { deadlines } from "@/db/schema";
import { at, world } from "@/lib/testing/world";
import { askPolice } from "./ask-police";
import { lapseRights } from "./lapse-rights";
import { recordPoliceAnswer } from "./record-police-answer";

const { officer, act } = world();
const ON = "2026-11-24";

const rightsOf = async (id: string) => {
  const rights = inArray(deadlines.limitKey, ["T-REF-RECON", "T-REF-SUPERVISE"]);
  const rows = await db()
    .select()
    .from(deadlines)
    .where(and(eq(deadlines.subjectId, id), rights))
    .orderBy(deadlines.startedOn);
  return rows.map(({ limitKey, state, endedOn }) => [limitKey, state, endedOn]);
};

it("T-REF-RECON, T-REF-SUPERVISE: the days of a right that is not used end with their last one, and nobody is late", async () => {
  const kase = await aCaseInHand(ON);
  const { id: findingId } = await aFinding(kase, ON);
  const { id } = await aHandedReferral({ id: kase.id, findingId }, ON);
  const lead = await officer("wangmin");
  const declined = { verdict: "declined", number: "测公（经）字〔2026〕1号", reason: "没有犯罪事实。" } as const;
  const answered = (version: number, on: string) =>
    act(lead, on, (ctx) => recordPoliceAnswer(ctx, { id, version, ...declined, decidedOn: on, receivedOn: on }));
  await answered(3, "2026-11-26");
  await lapseRights(at("2026-11-30"));
  expect(await rightsOf(id)).toEqual([["T-REF-RECON", "running", null]]);
  await lapseRights(at("2026-12-01"));
  await lapseRights(at("2026-12-02"));
  expect(await rightsOf(id)).toEqual([["T-REF-RECON", "stopped", "2026-11-30"]]);
  const why = { askedOn: "2026-12-02", reason: "有能力支付而不支付，证据充分。" };
  await act(lead, "2026-12-02", (ctx) => askPolice(ctx, { id, version: 4, ...why }));
  await answered(5, "2026-12-04");
  await lapseRights(at("2026-12-08"));
  expect(await rightsOf(id)).toEqual([
    ["T-REF-RECON", "stopped", "2026-11-30"],
    ["T-REF-SUPERVISE", "stopped", "2026-12-07"],
  ]);
});
