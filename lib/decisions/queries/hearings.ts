import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { accounts, decisionHearings } from "@/db/schema";

/** The hearings of a proceeding by round, each with its chair's name. The caller has asked the scope. */
export async function hearingsOfDecision(reader: Reader, decisionId: string) {
  const rows = await reader
    .select({ hearing: decisionHearings, chair: accounts.name })
    .from(decisionHearings)
    .leftJoin(accounts, eq(accounts.id, decisionHearings.chairId))
    .where(eq(decisionHearings.decisionId, decisionId))
    .orderBy(asc(decisionHearings.round));
  return rows.map(({ hearing, chair }) => ({ ...hearing, chair }));
}

export type HearingRow = Awaited<ReturnType<typeof hearingsOfDecision>>[number];

/** The hearing of a proceeding's round. Throws when the party has asked for none. */
export async function hearingOfRound(
  reader: Reader,
  { id, round }: { id: string; round: number },
): Promise<HearingRow> {
  const hearing = (await hearingsOfDecision(reader, id)).find((row) => row.round === round);
  if (!hearing) throw new Error("no hearing in this round");
  return hearing;
}
