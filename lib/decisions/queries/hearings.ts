import "server-only";
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { accounts, decisionHearings } from "@/db/schema";

/** What was asked for by round, late requests too, each with its hearing and chair. The caller has asked the scope. */
export async function hearingsOfDecision(reader: Reader, decisionId: string) {
  const rows = await reader
    .select({ hearing: decisionHearings, chair: accounts.name })
    .from(decisionHearings)
    .leftJoin(accounts, eq(accounts.id, decisionHearings.chairId))
    .where(eq(decisionHearings.decisionId, decisionId))
    .orderBy(asc(decisionHearings.round), asc(decisionHearings.requestedOn), asc(decisionHearings.id));
  return rows.map(({ hearing, chair }) => ({ ...hearing, chair }));
}

export type HearingRow = Awaited<ReturnType<typeof hearingsOfDecision>>[number];

/** The hearing of a proceeding's round. Throws when the party has asked for none. */
export async function hearingOfRound(
  reader: Reader,
  { id, round }: { id: string; round: number },
): Promise<HearingRow> {
  const hearing = (await hearingsOfDecision(reader, id)).find((row) => row.round === round && !row.isLate);
  if (!hearing) throw new Error("no hearing in this round");
  return hearing;
}

/** The row of the request that stands in a round; no late one, on which nothing follows. */
export const standingRequest = ({ id, round }: { id: string; round: number }): SQL =>
  and(eq(decisionHearings.decisionId, id), eq(decisionHearings.round, round), eq(decisionHearings.isLate, false)) ??
  sql`false`;
