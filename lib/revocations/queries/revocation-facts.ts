import "server-only";
import { and, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisions, revocations } from "@/db/schema";
import { caseFactsOf } from "@/lib/cases/queries/case-facts";
import { isPaperAnnulled } from "@/lib/decisions/queries/annulled-papers";
import { wasDecidedAnew } from "@/lib/decisions/queries/decided-anew";
import { standsAlone } from "@/lib/decisions/queries/in-force";
import type { RevocableFacts, RevocationFacts } from "../policy";

type Revocable = Pick<typeof decisions.$inferSelect, "id" | "caseId" | "state">;

/** What a proposal to revoke a decision looks at. */
export async function revocableFacts(reader: Reader, decision: Revocable, now: Date): Promise<RevocableFacts> {
  const { id, caseId, state } = decision;
  const waiting = and(eq(revocations.decisionId, id), eq(revocations.state, "proposed"));
  const standing = and(eq(decisions.id, id), standsAlone);
  return {
    kase: await caseFactsOf(reader, caseId, now),
    isDecided: state === "decided",
    isFallen: (await reader.$count(decisions, standing)) === 0,
    isPending: (await reader.$count(revocations, waiting)) > 0,
  };
}

type Row = Pick<typeof revocations.$inferSelect, "decisionId" | "caseId" | "state" | "proposedBy" | "documentId">;

/** What the policy of a proposal looks at. */
export async function revocationFacts(reader: Reader, row: Row, now: Date): Promise<RevocationFacts> {
  const [decision] = await reader.select().from(decisions).where(eq(decisions.id, row.decisionId));
  if (!decision) throw new Error("a revocation without its decision");
  return {
    ...(await revocableFacts(reader, decision, now)),
    ...{ state: row.state, proposedBy: row.proposedBy },
    isAnnulled: row.documentId !== null && (await isPaperAnnulled(reader, row.caseId, row.documentId)),
    isDecidedAnew: row.state === "revoked" && (await wasDecidedAnew(reader, row.decisionId)),
  };
}
