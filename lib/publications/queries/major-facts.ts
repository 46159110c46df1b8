import "server-only";
import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { cases, type decisions, majorViolations } from "@/db/schema";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { notFound } from "@/lib/kernel/errors";
import type { MajorFacts, MajorGround } from "../major-policy";
import { fallenOn } from "./publication-facts";

type Row = typeof majorViolations.$inferSelect;
type Decision = Pick<typeof decisions.$inferSelect, "id" | "caseId" | "kind" | "state">;

/** What putting a decision on its quarter's list asks before there is an entry. */
export async function majorGround(reader: Reader, decision: Decision, now: Date): Promise<MajorGround> {
  const judged = eq(majorViolations.decisionId, decision.id);
  return {
    ...(await peopleOf(reader, decision.caseId, now)),
    isDecided: decision.state === "decided" && decision.kind !== "no_penalty",
    isJudged: (await reader.$count(majorViolations, judged)) > 0,
    isFallen: (await fallenOn(reader, decision.id)) !== null,
  };
}

/** What the policy of an entry looks at. */
export async function majorFacts(reader: Reader, row: Row, now: Date): Promise<MajorFacts> {
  return {
    ...(await peopleOf(reader, row.caseId, now)),
    ...{ isDecided: true, isJudged: true, state: row.state, judgedBy: row.judgedBy },
    isFallen: (await fallenOn(reader, row.decisionId)) !== null,
  };
}

async function peopleOf(reader: Reader, caseId: string, now: Date) {
  const [kase] = await reader.select().from(cases).where(eq(cases.id, caseId));
  if (!kase) throw notFound();
  const { organIds, officerIds } = await caseFacts(reader, kase, now);
  return { organIds, officerIds };
}
