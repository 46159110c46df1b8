import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { accounts, type cases, scoreMarks } from "@/db/schema";
import { organsActingFor } from "@/lib/agencies/queries";
import { everHeld } from "@/lib/cases/queries/holders";
import type { MarkFacts } from "../policy";

type Kase = Pick<typeof cases.$inferSelect, "id" | "organId" | "state">;

/** What the policy of judging a file looks at. */
export const markFacts = async (reader: Reader, { id, organId, state }: Kase): Promise<MarkFacts> => ({
  organIds: await organsActingFor(reader, organId),
  everHeldIds: await everHeld(reader, id),
  isMerged: state === "merged",
});

/** What was said of a file's judged items, by whom, oldest first. The caller has asked the case's scope. */
export const marksOf = (reader: Reader, caseId: string) =>
  reader
    .select({
      id: scoreMarks.id,
      item: scoreMarks.item,
      verdict: scoreMarks.verdict,
      reason: scoreMarks.reason,
      markedBy: accounts.name,
      markedOn: scoreMarks.markedOn,
    })
    .from(scoreMarks)
    .innerJoin(accounts, eq(accounts.id, scoreMarks.markedBy))
    .where(eq(scoreMarks.caseId, caseId))
    .orderBy(asc(scoreMarks.ordinal));

export type MarkRow = Awaited<ReturnType<typeof marksOf>>[number];
