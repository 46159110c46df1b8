import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, decisions, enforcementReviews, enforcements, revocations } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { endedStates } from "@/lib/cases/lifecycle";
import { decisionScope } from "@/lib/decisions/scope";
import { notFound } from "@/lib/kernel/errors";
import type { RevocationAct } from "../lifecycle";
import { proposeRevocationRefusal, revocationActRefusal } from "../policy";
import { revocationScope } from "../scope";
import { revocableFacts, revocationFacts } from "./revocation-facts";

const decider = alias(accounts, "decider");

const Place = z.object({ id: z.uuid(), decisionId: z.uuid() });

/** What was proposed of one decision and answered, newest first, and what may be done now. Throws `not_found`. */
export async function revocationDesk(actor: Actor, place: { id?: string; decisionId?: string }, now: Date) {
  const asked = Place.safeParse(place);
  if (!asked.success) throw notFound();
  const { id: caseId, decisionId } = asked.data;
  const [decision] = await db()
    .select()
    .from(decisions)
    .where(and(eq(decisions.id, decisionId), eq(decisions.caseId, caseId), decisionScope(actor)));
  if (!decision) throw notFound();
  const rows = await rowsOf(actor, decisionId);
  const pending = rows.find(({ state }) => state === "proposed") ?? null;
  const facts = await revocableFacts(db(), decision, now);
  const pendingFacts = pending && (await revocationFacts(db(), { ...pending, decisionId, caseId }, now));
  const revoked = rows.find(({ state }) => state === "revoked") ?? null;
  const revokedFacts = revoked && (await revocationFacts(db(), { ...revoked, decisionId, caseId }, now));
  return {
    ...{ caseId, decisionId, kind: decision.kind, number: decision.number, state: decision.state },
    ...{ revokedOn: decision.revokedOn, rows, pending, revoked },
    isUndone: rows.some(({ state }) => state === "undone") && decision.revokedOn === null,
    isCaseEnded: endedStates.includes(facts.kase.state),
    isAnnulled: revokedFacts?.isAnnulled ?? false,
    undoRefusal: revokedFacts === null ? null : revocationActRefusal(actor, revokedFacts, "undo"),
    pendingReviews: await pendingReviewsOf(decisionId),
    proposeRefusal: proposeRevocationRefusal(actor, facts),
    refusalOf: (act: RevocationAct) =>
      pendingFacts === null ? ("illegal_transition" as const) : revocationActRefusal(actor, pendingFacts, act),
  };
}

export type RevocationDesk = Awaited<ReturnType<typeof revocationDesk>>;

const rowsOf = (actor: Actor, decisionId: string) =>
  db()
    .select({
      ...{ id: revocations.id, version: revocations.version, state: revocations.state },
      ...{ ground: revocations.ground, reason: revocations.reason, opinion: revocations.opinion },
      ...{ proposedBy: revocations.proposedBy, proposedOn: revocations.proposedOn, proposer: accounts.name },
      ...{ decidedOn: revocations.decidedOn, decider: decider.name },
      ...{ documentId: revocations.documentId, returnFen: revocations.returnFen },
    })
    .from(revocations)
    .innerJoin(accounts, eq(accounts.id, revocations.proposedBy))
    .leftJoin(decider, eq(decider.id, revocations.decidedBy))
    .where(and(eq(revocations.decisionId, decisionId), revocationScope(actor)))
    .orderBy(desc(revocations.proposedOn), desc(revocations.id));

/** The reconsiderations and suits against the decision that have no result yet. */
const pendingReviewsOf = (decisionId: string) =>
  db()
    .select({ kind: enforcementReviews.kind, body: enforcementReviews.body })
    .from(enforcementReviews)
    .innerJoin(enforcements, eq(enforcements.id, enforcementReviews.enforcementId))
    .where(
      and(
        eq(enforcements.decisionId, decisionId),
        ...[isNull(enforcementReviews.result), isNull(enforcementReviews.struckOn)],
      ),
    );
