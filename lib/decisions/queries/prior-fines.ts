import "server-only";
import { and, eq, ne } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisionItems, decisions, enforcements, findings } from "@/db/schema";
import type { PriorFine } from "../prior-fines";
import { ignoredActs } from "./ignored-acts";
import { isInForce } from "./in-force";
import { onSameAct } from "./party";

type Place = { readonly id: string; readonly employerId: string; readonly personId: string | null };

/**
 * The fines of other decisions in force against the same party for acts of the employer, by whichever of its files;
 * none that was annulled. Each with what was ignored up to its proposal.
 */
export async function priorFines(reader: Reader, place: Place): Promise<PriorFine[]> {
  const rows = await finesOf(reader, place);
  const findingIds = [...new Set(rows.map(({ findingId }) => findingId))];
  const days = rows.map(({ proposedOn }) => proposedOn).toSorted();
  const ignored = await ignoredActs(reader, findingIds, days.at(-1) ?? "");
  return rows.map(({ proposedOn, ...row }) => ({
    ...row,
    ignored: ignored.filter((act) => act.findingId === row.findingId && act.defiedOn <= proposedOn),
  }));
}

const finesOf = (reader: Reader, { id, ...aimed }: Place) =>
  reader
    .select({
      decisionId: decisions.id,
      findingId: decisionItems.findingId,
      violationCode: decisionItems.violationCode,
      sanctionAt: decisionItems.sanctionAt,
      happenedFrom: findings.happenedFrom,
      happenedUntil: findings.happenedUntil,
      decidedOn: decisions.decidedOn,
      proposedOn: decisions.proposedOn,
    })
    .from(decisionItems)
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .innerJoin(findings, eq(findings.id, decisionItems.findingId))
    .leftJoin(enforcements, eq(enforcements.decisionId, decisions.id))
    .where(and(onSameAct(reader, aimed), isInForce, ne(decisions.id, id), eq(decisionItems.measure, "fine")));
