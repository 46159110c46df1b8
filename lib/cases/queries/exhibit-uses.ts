import "server-only";
import { and, eq, isNull, ne, or } from "drizzle-orm";
import type { Reader } from "@/db/client";
import {
  decisionExhibits,
  decisionFactorExhibits,
  decisionItems,
  decisionPostings,
  decisions,
  findingEvidence,
  findings,
  judicialAnswers,
  regroupingParts,
  regroupings,
  responsiblePersons,
  suspensions,
} from "@/db/schema";
import type { ExhibitUse } from "../evidence-labels";

/** What rests on an exhibit of a case now. The caller has asked the case's scope. */
export async function exhibitUses(reader: Reader, id: string): Promise<readonly ExhibitUse[]> {
  const found = await reader
    .select({ id: findings.id, ordinal: findings.ordinal })
    .from(findingEvidence)
    .innerJoin(findings, eq(findings.id, findingEvidence.findingId))
    .where(and(eq(findingEvidence.evidenceId, id), isNull(findings.withdrawnOn)))
    .orderBy(findings.ordinal);
  const others = {
    decision: await decidedOn(reader, id),
    person: await reader.$count(responsiblePersons, and(shows(id), isNull(responsiblePersons.struckOn))),
    suspension: await reader.$count(
      suspensions,
      or(eq(suspensions.exhibitId, id), eq(suspensions.resumedExhibitId, id)),
    ),
    judicial_answer: await reader.$count(judicialAnswers, eq(judicialAnswers.evidenceId, id)),
    posting: await reader.$count(decisionPostings, and(eq(decisionPostings.evidenceId, id), isNotRefused)),
    split: await waitingSplits(reader, id),
  };
  const kinds = ["decision", "person", "suspension", "judicial_answer", "posting", "split"] as const;
  return [
    ...found.map(({ id: findingId, ordinal }) => ({ kind: "finding" as const, ordinal, findingId })),
    ...kinds.filter((kind) => others[kind] > 0).map((kind) => ({ kind, ordinal: null, findingId: null })),
  ];
}

/** What the leader did not find to be posted in time rests on nothing any more. */
const isNotRefused = or(isNull(decisionPostings.isInTime), eq(decisionPostings.isInTime, true));

const shows = (id: string) =>
  or(eq(responsiblePersons.identityExhibitId, id), eq(responsiblePersons.dutyExhibitId, id));

async function decidedOn(reader: Reader, id: string): Promise<number> {
  const stands = ne(decisions.state, "withdrawn");
  const asFact = await reader
    .select({ id: decisions.id })
    .from(decisionExhibits)
    .innerJoin(decisions, eq(decisions.id, decisionExhibits.decisionId))
    .where(and(eq(decisionExhibits.evidenceId, id), stands));
  const asFactor = await reader
    .select({ id: decisions.id })
    .from(decisionFactorExhibits)
    .innerJoin(decisionItems, eq(decisionItems.id, decisionFactorExhibits.itemId))
    .innerJoin(decisions, eq(decisions.id, decisionItems.decisionId))
    .where(and(eq(decisionFactorExhibits.evidenceId, id), stands));
  return asFact.length + asFactor.length;
}

async function waitingSplits(reader: Reader, id: string): Promise<number> {
  const rows = await reader
    .select({ id: regroupings.id })
    .from(regroupingParts)
    .innerJoin(regroupings, eq(regroupings.id, regroupingParts.regroupingId))
    .where(
      and(eq(regroupingParts.kind, "evidence"), eq(regroupingParts.partId, id), eq(regroupings.state, "proposed")),
    );
  return rows.length;
}
