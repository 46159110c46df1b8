import "server-only";
import { and, asc, eq, ne, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisionItems, decisions, enforcements } from "@/db/schema";
import { licenceKeyOf } from "@/db/schema/columns";
import type { Actor } from "@/lib/auth/actor";
import type { EarlierRevocation } from "../licence";
import { decisionScope } from "../scope";
import { isInForce } from "./in-force";
import { onSameParty } from "./party";

type Place = { readonly id: string; readonly employerId: string; readonly personId: string | null };

/**
 * The other decisions in force that revoked this licence of the same party, by its number in one form, whatever organ
 * made them. `isSeen`: within the actor's region; asked by nobody, none is.
 */
export async function revocationsOf(
  reader: Reader,
  actor: Actor | null,
  { id, ...aimed }: Place,
  licenceNumber: string,
): Promise<readonly EarlierRevocation[]> {
  const rows = await reader
    .select({
      ...{ decisionId: decisions.id, number: decisions.number, decidedOn: decisions.decidedOn },
      isSeen: sql<boolean>`${actor === null ? sql`false` : decisionScope(actor)}`,
    })
    .from(decisionItems)
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .leftJoin(enforcements, eq(enforcements.decisionId, decisions.id))
    .where(
      and(
        eq(licenceKeyOf(decisionItems.licenceNumber), licenceKeyOf(licenceNumber)),
        ...[onSameParty(reader, aimed), isInForce, ne(decisions.id, id)],
      ),
    )
    .orderBy(asc(decisions.decidedOn), asc(decisions.id));
  return rows.map(({ number, decidedOn, ...row }) => ({ ...row, number: number ?? "", decidedOn: decidedOn ?? "" }));
}
