import "server-only";
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { accounts, decisionHearings, decisions } from "@/db/schema";
import { wasBarredOn } from "@/lib/cases/queries/holders";
import type { ChairRecusal } from "../hearing-policy";
import { changesOf, type HearingRecusal, recusalsOf } from "./hearing-course";

/** Whether the chair had come to investigate the case by the day of the hearing. */
export const chairIsOfCase = wasBarredOn(
  ...([sql`${decisionHearings.heldOn}`, sql`${decisions.caseId}`, sql`${decisionHearings.chairId}`] as const),
);

/**
 * What was asked for by round, late requests too, each with its hearing, its chair, what was told before and who was to
 * step aside. The caller has asked the scope.
 */
export async function hearingsOfDecision(reader: Reader, decisionId: string) {
  const rows = await reader
    .select({ hearing: decisionHearings, chair: accounts.name, isChairOfCase: chairIsOfCase })
    .from(decisionHearings)
    .innerJoin(decisions, eq(decisions.id, decisionHearings.decisionId))
    .leftJoin(accounts, eq(accounts.id, decisionHearings.chairId))
    .where(eq(decisionHearings.decisionId, decisionId))
    .orderBy(asc(decisionHearings.round), asc(decisionHearings.requestedOn), asc(decisionHearings.id));
  const ids = rows.map(({ hearing }) => hearing.id);
  const changes = await changesOf(reader, ids);
  const recusals = await recusalsOf(reader, ids);
  return rows.map(({ hearing, chair, isChairOfCase }) => {
    const mine = recusals.filter(({ hearingId }) => hearingId === hearing.id);
    return {
      ...hearing,
      ...{ chair, isChairOfCase },
      changes: changes.filter(({ hearingId }) => hearingId === hearing.id),
      recusals: mine,
      /** How far the recusal of the chair who sits now has come. */
      recusal: standingOf(mine.findLast(({ chairId }) => chairId === hearing.chairId)),
    };
  });
}

function standingOf(recusal: HearingRecusal | undefined): ChairRecusal | null {
  if (recusal === undefined) return null;
  if (recusal.isGranted === null) return "pending";
  return recusal.isGranted ? "granted" : "refused";
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

type Heard = { readonly round: number; readonly hearings: readonly HearingRow[] };

/** What the notice of this round's hearing said, to be changed; empty where none was issued. */
export function toldOf({ round, hearings }: Heard) {
  const hearing = hearings.find((row) => row.round === round && !row.isLate);
  const { heldOn, heldAt, place, chairId, listeners, recorder, isPublic } = hearing ?? {};
  return {
    ...{ heldOn: heldOn ?? "", heldAt: heldAt ?? "", place: place ?? "", chairId: chairId ?? "" },
    ...{ listeners: listeners ?? "", recorder: recorder ?? "", isPublic: isPublic ?? true },
  };
}

/** The row of the request that stands in a round; no late one, on which nothing follows. */
export const standingRequest = ({ id, round }: { id: string; round: number }): SQL =>
  and(eq(decisionHearings.decisionId, id), eq(decisionHearings.round, round), eq(decisionHearings.isLate, false)) ??
  sql`false`;
