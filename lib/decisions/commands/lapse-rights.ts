import "server-only";
import { and, asc, eq, inArray, lt } from "drizzle-orm";
import { db } from "@/db/client";
import { deadlines } from "@/db/schema";
import { system } from "@/lib/auth/actor";
import { stopClock } from "@/lib/deadlines/clocks";
import type { LimitKey } from "@/lib/deadlines/limits";
import { legalDate } from "@/lib/kernel/clock";
import { eachApart } from "@/lib/kernel/each-apart";
import { transact } from "@/lib/workflow/transact";

const AT_ONCE = 50;

/** What the organ may ask of the police and of the procuratorate (移送规定 第九条), and need not. */
const rights = ["T-REF-RECON", "T-REF-SUPERVISE"] as const satisfies readonly LimitKey[];

/** The days of a right that was not used are over with their last one: nobody is late with it. Again is once. */
export async function lapseRights(now: Date): Promise<void> {
  const over = and(
    ...[eq(deadlines.state, "running"), lt(deadlines.dueOn, legalDate(now)), inArray(deadlines.limitKey, [...rights])],
  );
  const rows = await db()
    .select({ subjectId: deadlines.subjectId, limitKey: deadlines.limitKey, dueOn: deadlines.dueOn })
    .from(deadlines)
    .where(over)
    .orderBy(asc(deadlines.dueOn), asc(deadlines.id))
    .limit(AT_ONCE);
  await eachApart(rows, async ({ subjectId, limitKey, dueOn }) => {
    const right = rights.find((each) => each === limitKey);
    if (right) await transact(system, now, (ctx) => stopClock(ctx, subjectId, right, dueOn));
  });
}
