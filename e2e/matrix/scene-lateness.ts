import { db } from "@/db/client";
import { deadlines } from "@/db/schema";
import { LIMITS_VERSION } from "@/lib/deadlines/limit-versions";
import { limits } from "@/lib/deadlines/limits";

/** A clock in the case's file that was met late; in a scene that has ended, in time, so that nobody is asked why. */
export async function clockOf(caseId: string, decisionId: string, regionCode: string, isEnded: boolean) {
  const { amount, unit, basis } = limits["T-DELIVER-7"];
  const days = { startedOn: "2026-09-14", dueOn: "2026-09-23", endedOn: isEnded ? "2026-09-22" : "2026-09-30" };
  const [row] = await db()
    .insert(deadlines)
    .values({
      ...{ subjectKind: "decision", subjectId: decisionId, fileKind: "case", fileId: caseId, regionCode },
      ...{ limitKey: "T-DELIVER-7", limitsVersion: LIMITS_VERSION, basis, amount, unit, trace: [] },
      ...{ ...days, provisional: false, state: "met" },
    })
    .returning({ id: deadlines.id });
  return { clock: row?.id ?? "" };
}
