import "server-only";
import { and, eq, ne } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { decisionItems, decisions, findings } from "@/db/schema";
import type { PriorFine } from "../prior-fines";

type Place = { readonly id: string; readonly employerId: string };

/** The fines of other decisions in force against the employer. */
export const priorFines = (reader: Reader, { id, employerId }: Place): Promise<PriorFine[]> =>
  reader
    .select({
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
    .where(
      and(
        eq(decisions.employerId, employerId),
        eq(decisions.state, "decided"),
        ne(decisions.id, id),
        eq(decisionItems.measure, "fine"),
      ),
    );
