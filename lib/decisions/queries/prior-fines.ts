import "server-only";
import { and, eq, inArray, ne } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisionItems, decisions, enforcements, findings } from "@/db/schema";
import { filesOf } from "@/lib/employers/queries/files-of";
import type { PriorFine } from "../prior-fines";
import { isInForce } from "./in-force";

type Place = { readonly id: string; readonly employerId: string };

/** The fines of other decisions in force against the employer, by whichever of its files; none that was annulled. */
export const priorFines = (reader: Reader, { id, employerId }: Place): Promise<PriorFine[]> =>
  reader
    .select({
      decisionId: decisions.id,
      findingId: decisionItems.findingId,
      violationCode: decisionItems.violationCode,
      sanctionAt: decisionItems.sanctionAt,
      happenedFrom: findings.happenedFrom,
      happenedUntil: findings.happenedUntil,
      decidedOn: decisions.decidedOn,
    })
    .from(decisionItems)
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .innerJoin(findings, eq(findings.id, decisionItems.findingId))
    .leftJoin(enforcements, eq(enforcements.decisionId, decisions.id))
    .where(
      and(
        inArray(decisions.employerId, filesOf(reader, employerId)),
        isInForce,
        ne(decisions.id, id),
        eq(decisionItems.measure, "fine"),
      ),
    );
