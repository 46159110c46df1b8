import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { majorViolations } from "@/db/schema";
import { system } from "@/lib/auth/actor";
import { eachApart } from "@/lib/kernel/each-apart";
import { transact } from "@/lib/workflow/transact";
import { fallen, isUnclocked, openWithdrawalClock } from "./withdrawal-clock";

const AT_ONCE = 50;

/** What of a published list is to be taken off, because its decision was changed or taken away. Again is once. */
export async function followMajors(now: Date): Promise<void> {
  await eachApart(await fallenMajors(), ({ id }) => openRemoval(id, now));
}

const fallenMajors = () =>
  db()
    .select({ id: majorViolations.id })
    .from(majorViolations)
    .where(
      and(
        eq(majorViolations.state, "published"),
        inArray(majorViolations.decisionId, fallen()),
        isUnclocked(majorViolations.id),
      ),
    )
    .limit(AT_ONCE);

async function openRemoval(id: string, now: Date): Promise<void> {
  await transact(system, now, async (ctx) => {
    const published = and(eq(majorViolations.id, id), eq(majorViolations.state, "published"));
    const [row] = await ctx.db.select().from(majorViolations).where(published).for("update");
    if (!row || !(await openWithdrawalClock(ctx, "major", row))) return;
    const about = [row.caseId, row.employerId, row.decisionId];
    ctx.record({ act: "major.withdrawalDue", subject: { kind: "major", id }, about });
  });
}
