import "server-only";
import { and, eq, notInArray } from "drizzle-orm";
import { db } from "@/db/client";
import { decisions } from "@/db/schema";

/** How the proceedings of a case stand, for its stages. The caller has asked the case's scope. */
export async function decisionProgress(caseId: string): Promise<{ pending: number; decided: number }> {
  const ofCase = eq(decisions.caseId, caseId);
  const [pending, decided] = await Promise.all([
    db().$count(decisions, and(ofCase, notInArray(decisions.state, ["decided", "withdrawn"]))),
    db().$count(decisions, and(ofCase, eq(decisions.state, "decided"))),
  ]);
  return { pending, decided };
}
