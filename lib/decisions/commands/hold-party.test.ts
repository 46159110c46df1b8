import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { AFTER_WINDOW, aProposedDecision, aReviewedDecision, decideEntry } from "@/db/factories/decisions";
import { aPerson } from "@/db/factories/responsible-persons";
import { aCertainCase, spotEntry } from "@/db/factories/spot";
import { decisions, evidence } from "@/db/schema";
import { waitsForParty } from "@/lib/testing/waits-for-party";
import { world } from "@/lib/testing/world";
import { decide } from "./decide";
import { decideOnTheSpot } from "./decide-on-the-spot";
import { holdPartyOf } from "./hold-party";

const { officer, act, employerId } = world();

it("T08: two decisions on one employer, in two cases, come one after the other", async () => {
  const [other, { id }] = [await aProposedDecision(), await aReviewedDecision()];
  const head = await officer("juzhang");
  expect(await waitsForParty(other.id, () => act(head, AFTER_WINDOW, (ctx) => decide(ctx, decideEntry(id, 5))))).toBe(
    true,
  );
});

it("T08: so do two on one person who worked for two employers", async () => {
  const [other, own] = [await aProposedDecision(), await aProposedDecision()];
  for (const { id, caseId } of [other, own]) {
    const [exhibit] = await db().select().from(evidence).where(eq(evidence.caseId, caseId));
    const { id: personId } = await aPerson({ id: caseId, exhibitId: exhibit?.id ?? "" }, AFTER_WINDOW);
    await db().update(decisions).set({ personId }).where(eq(decisions.id, id));
  }
  const elsewhere = { employerId: await employerId("91990101MA0H00037G") };
  await db().update(decisions).set(elsewhere).where(eq(decisions.id, other.id));
  const head = await officer("juzhang");
  expect(await waitsForParty(other.id, () => act(head, AFTER_WINDOW, (ctx) => holdPartyOf(ctx, own.id)))).toBe(true);
  await db().update(decisions).set({ personId: null }).where(eq(decisions.id, own.id));
  expect(await waitsForParty(other.id, () => act(head, AFTER_WINDOW, (ctx) => holdPartyOf(ctx, own.id)))).toBe(false);
});

it("T08: so does a penalty on the spot", async () => {
  const [other, kase] = [await aProposedDecision(), await aCertainCase(AFTER_WINDOW)];
  const lead = await officer("wangmin");
  const deed = () => act(lead, AFTER_WINDOW, (ctx) => decideOnTheSpot(ctx, spotEntry(kase, "500")));
  expect(await waitsForParty(other.id, deed)).toBe(true);
});
