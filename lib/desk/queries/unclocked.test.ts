import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { AFTER_WINDOW, aDecidedPenalty } from "@/db/factories/decisions";
import { deadlines } from "@/db/schema";
import { casesHeldBy, holdersOfCases } from "@/lib/cases/queries/cases-held";
import { world } from "@/lib/testing/world";
import { unclockedCases } from "./unclocked";

const { officer } = world();

it("a decided case in which no clock runs stands before those who are to close it, and can be handed on", async () => {
  const { caseId } = await aDecidedPenalty();
  const [inspector, leader] = await Promise.all([officer("wangmin"), officer("daduizhang")]);
  const shown = async () => (await unclockedCases(inspector, "mine")).map(({ id }) => id);
  expect(await shown()).not.toContain(caseId);
  await db().update(deadlines).set({ state: "met", endedOn: AFTER_WINDOW }).where(eq(deadlines.fileId, caseId));
  expect(await shown()).toContain(caseId);
  expect((await holdersOfCases(leader)).map(({ id }) => id)).toContain(inspector.id);
  expect((await casesHeldBy(leader, inspector.id)).map(({ id }) => id)).toContain(caseId);
});
