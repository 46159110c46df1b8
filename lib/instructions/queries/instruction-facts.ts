import "server-only";
import type { Reader } from "@/db/client";
import type { caseInstructions } from "@/db/schema";
import { caseFactsOf } from "@/lib/cases/queries/case-facts";
import type { InstructionFacts } from "../policy";

type Row = Pick<typeof caseInstructions.$inferSelect, "caseId" | "state" | "writtenBy" | "assigneeId">;

/** What the policy of an instruction looks at. */
export async function instructionFacts(
  reader: Reader,
  { caseId, state, writtenBy, assigneeId }: Row,
  now: Date,
): Promise<InstructionFacts> {
  return { state, writtenBy, assigneeId, kase: await caseFactsOf(reader, caseId, now) };
}
