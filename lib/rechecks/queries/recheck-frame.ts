import "server-only";
import { and, eq, gte, inArray, lt, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { complaints } from "@/db/schema";
import { inactions } from "@/lib/complaints/lifecycle";
import type { RecheckFinding } from "../lifecycle";

/** From a day on, and until before another. */
export type Month = { readonly from: string; readonly until: string };

/** What an organ did not act on in a month, with what it did instead and why. */
export const notActedOnIn = (reader: Reader, organId: string, { from, until }: Month) =>
  reader
    .select({
      id: complaints.id,
      firstOutcome: sql<RecheckFinding>`case when ${complaints.state} = 'declined' then 'decline' else 'hand_over' end`,
      firstGround: complaints.declineGround,
      firstReason: complaints.outcomeReason,
      firstHandedOverTo: complaints.handedOverTo,
    })
    .from(complaints)
    .where(
      and(
        ...[eq(complaints.organId, organId), inArray(complaints.state, [...inactions])],
        ...[gte(complaints.decidedOn, from), lt(complaints.decidedOn, until)],
      ),
    );
