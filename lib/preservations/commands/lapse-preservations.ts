import "server-only";
import { and, asc, eq, lt } from "drizzle-orm";
import { db } from "@/db/client";
import { deadlines, employers, preservations } from "@/db/schema";
import { system } from "@/lib/auth/actor";
import { holdCase } from "@/lib/cases/queries/hold-case";
import { holdersOf } from "@/lib/cases/queries/holders";
import type { LimitKey } from "@/lib/deadlines/limits";
import { legalDate } from "@/lib/kernel/clock";
import { tellEmployerUsers } from "@/lib/outbox/employer-users";
import { enqueue } from "@/lib/outbox/enqueue";
import type { Context } from "@/lib/workflow/context";
import { transact } from "@/lib/workflow/transact";
import { advancePreservation, type Preservation } from "../advance";
import { holdClock, undecidedItems } from "../queries/preservation-facts";

const AT_ONCE = 50;

/** Marks every preservation whose seven working days have passed, and tells both sides. Answers how many. */
export async function lapsePreservations(now: Date): Promise<number> {
  const past = and(
    eq(deadlines.subjectId, preservations.id),
    eq(deadlines.limitKey, "T-HOLD-7" satisfies LimitKey),
    lt(deadlines.dueOn, legalDate(now)),
  );
  const rows = await db()
    .select({ id: preservations.id })
    .from(preservations)
    .innerJoin(deadlines, past)
    .where(eq(preservations.state, "held"))
    .orderBy(asc(deadlines.dueOn), asc(preservations.id))
    .limit(AT_ONCE);
  let lapsed = 0;
  for (const { id } of rows) lapsed += await transact(system, now, (ctx) => lapse(ctx, id));
  return lapsed;
}

/** Holds the case first, as every act does. Another worker or a decision of the last moment may have been first. */
async function lapse(ctx: Context, id: string): Promise<number> {
  const ofOne = eq(preservations.id, id);
  const [place] = await ctx.db.select({ caseId: preservations.caseId }).from(preservations).where(ofOne);
  if (!place) return 0;
  await holdCase(ctx.db, place.caseId);
  if ((await ctx.db.$count(preservations, and(ofOne, eq(preservations.state, "held")))) === 0) return 0;
  const row = await advancePreservation(ctx, { id, act: "lapse", columns: { lapsedOn: legalDate(ctx.now) } });
  await tell(ctx, row);
  return 1;
}

/** Tells the officers of the case what to do, and the employer's users that nothing is held any more. */
async function tell(ctx: Context, { id, caseId, employerId, number }: Preservation): Promise<void> {
  const [employer] = await ctx.db.select({ name: employers.name }).from(employers).where(eq(employers.id, employerId));
  const clock = await holdClock(ctx.db, id);
  if (!employer || !clock) throw new Error("a preservation that lapses without an employer or a clock");
  const said = {
    ...{ caseId, preservationId: id, number: number ?? "", employerName: employer.name, dueOn: clock.dueOn },
    items: await undecidedItems(ctx.db, id),
  };
  for (const accountId of await holdersOf(ctx.db, caseId)) {
    const payload = { ...said, reader: "officer" as const };
    await enqueue(ctx, { kind: "preservation-lapsed", accountId, payload });
  }
  await tellEmployerUsers(ctx, {
    ...{ kind: "preservation-lapsed" as const, employerIds: [employerId], dedupeKey: `preservation:${id}` },
    payload: { ...said, reader: "employer" },
  });
}
