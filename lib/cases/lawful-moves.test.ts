import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { aCaseInHand } from "@/db/factories/orders";
import { cases } from "@/db/schema";
import { world } from "@/lib/testing/world";
import { type CaseAct, type CaseState, caseActsInOrder, caseLifecycle, caseStates } from "./lifecycle";

world();

const pairs = caseStates.flatMap((before) => caseStates.map((after) => ({ before, after })));

/** Whether any act of the lifecycle leads from one state to the other; staying is always lawful. */
const leads = (before: CaseState, after: CaseState): boolean =>
  before === after || caseActsInOrder.some((act: CaseAct) => caseLifecycle.next(before, act) === after);

describe("F25: moves of a case in the database", () => {
  it("are those of the lifecycle, for every pair of states", async () => {
    const asked = pairs.map(({ before, after }) => sql`(${before}::text, ${after}::text)`);
    const found = await db().execute<{ before: string; after: string; may: boolean }>(
      sql`select before, after, case_may_move(before, after) as may
        from (values ${sql.join(asked, sql`, `)}) pairs (before, after)`,
    );
    const differ = [...found].filter(({ before, after, may }) =>
      pairs.some((pair) => pair.before === before && pair.after === after && leads(pair.before, pair.after) !== may),
    );
    expect({ asked: found.length, differ }).toEqual({ asked: caseStates.length ** 2, differ: [] });
  });

  it("refuse an update that no act makes, and a case that does not begin as opened", async () => {
    const { id } = await aCaseInHand("2026-11-16");
    const decided = db().update(cases).set({ state: "decided" }).where(eq(cases.id, id));
    await expect(decided).rejects.toMatchObject({ cause: { constraint_name: "cases_lawful_move" } });
    const [kase] = await db().select().from(cases).where(eq(cases.id, id));
    expect(kase?.state).toBe("investigating");
    if (!kase) return;
    const { id: _id, ...values } = kase;
    const second = { ...values, number: `${kase.number}-2`, originId: kase.organId };
    await expect(db().insert(cases).values(second)).rejects.toMatchObject({
      cause: { constraint_name: "cases_lawful_move" },
    });
  });
});
