import "server-only";
import { and, asc, eq, lt } from "drizzle-orm";
import { db } from "@/db/client";
import { deadlines, employers, preservations } from "@/db/schema";
import { system } from "@/lib/auth/actor";
import { holdersOf } from "@/lib/cases/queries/holders";
import type { LimitKey } from "@/lib/deadlines/limits";
import { standsFor } from "@/lib/employers/queries/files-of";
import { legalDate } from "@/lib/kernel/clock";
import { DomainError } from "@/lib/kernel/errors";
import { tellEmployerUsers } from "@/lib/outbox/employer-users";
import { enqueue } from "@/lib/outbox/enqueue";
import type { Context } from "@/lib/workflow/context";
import { transact } from "@/lib/workflow/transact";
import { advancePreservation, type Preservation } from "../advance";
import { holdClock, undecidedItems } from "../queries/preservation-facts";

const AT_ONCE = 50;

/**
 * Marks every preservation whose seven working days have passed, and tells both sides. Answers how many. One that
 * cannot be marked is written into the log and keeps no other back.
 */
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
  for (const { id } of rows) if (await lapses(id, now)) lapsed += 1;
  return lapsed;
}

/** False when another was first, a worker or a decision of the last moment; and when it failed, which the log says. */
async function lapses(id: string, now: Date): Promise<boolean> {
  const columns = { lapsedOn: legalDate(now) };
  try {
    await transact(system, now, async (ctx) =>
      tell(ctx, await advancePreservation(ctx, { id, act: "lapse", columns })),
    );
    return true;
  } catch (error) {
    const isAnothers = error instanceof DomainError && error.reason === "illegal_transition";
    if (!isAnothers) console.error("A preservation could not lapse:", id, error);
    return false;
  }
}

/** Tells the officers of the case what to do, and the employer's users that nothing is held any more. */
async function tell(ctx: Context, { id, caseId, employerId, number }: Preservation): Promise<void> {
  const [employer] = await ctx.db.select({ name: employers.name }).from(employers).where(standsFor(employerId));
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
