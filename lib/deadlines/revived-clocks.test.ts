import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { deadlines } from "@/db/schema";
import { newId } from "@/lib/kernel/ids";
import { world } from "@/lib/testing/world";
import { extendClock, openClock, stopClocks } from "./clocks";
import { reviveClocks } from "./revived-clocks";

const { officer, act } = world();

it("has the clock with more time run again, not the one that had run out before it was given", async () => {
  const [head, id] = [await officer("juzhang"), newId()];
  const place = { subject: { kind: "case", id }, file: { kind: "case", id }, regionCode: "990101" };
  await act(head, "2026-08-03", (ctx) => openClock(ctx, { limit: "T-INV", startedOn: "2026-08-03", ...place }));
  await act(head, "2026-11-04", (ctx) => extendClock(ctx, id, "T-INV", 30));
  await act(head, "2026-11-04", (ctx) => stopClocks(ctx, id, "2026-11-04"));
  await act(head, "2026-11-06", (ctx) => reviveClocks(ctx, id, ["T-INV"]));
  const clocks = await db().select().from(deadlines).where(eq(deadlines.subjectId, id)).orderBy(deadlines.amount);
  expect(clocks.map(({ amount, state }) => [amount, state])).toEqual([
    [60, "stopped"],
    [90, "running"],
  ]);
});
