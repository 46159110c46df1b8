import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { cases, decisions } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { officersOnPaper } from "@/lib/cases/queries/inspectors";
import { caseScope } from "@/lib/cases/scope";
import { decisionKey } from "@/lib/employers/queries/employer";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { exhibitsOfCase } from "@/lib/orders/queries/order-desk";
import { type DecisionKind, decisionLifecycle } from "../lifecycle";
import { proposeRefusal, spotRefusal } from "../policy";
import { spotLimitFen } from "../spot-rules";
import { measuresWithPast } from "./bands";
import { earlierMeasures } from "./earlier-decisions";
import { groundsOfCase } from "./grounds";

/** What a case's page of decisions shows. Throws `not_found` when the case does not exist for this actor. */
export async function decisionDesk(actor: Actor, caseId: string, now: Date) {
  if (!z.uuid().safeParse(caseId).success) throw notFound();
  const [kase] = await db()
    .select()
    .from(cases)
    .where(and(eq(cases.id, caseId), caseScope(actor)));
  if (!kase) throw notFound();
  const [facts, employer, rows, grounds] = await Promise.all([
    caseFacts(db(), kase, now),
    decisionKey(db(), kase.employerId),
    decisionRows(caseId),
    groundsOfCase(db(), caseId, legalDate(now)),
  ]);
  const waits = (kind: DecisionKind) =>
    rows.some((row) => row.kind === kind && !decisionLifecycle.isTerminal(row.state));
  const { organId, regionCode, employerId } = kase;
  const place = { caseId, organId, regionCode, employerId, today: legalDate(now), decisionId: newId() };
  const measuresFor = (kind: DecisionKind) => measuresWithPast(db(), actor, kind, grounds, place);
  const options = {
    penalty: await measuresFor("penalty"),
    remedy: await measuresFor("remedy"),
    no_penalty: await measuresFor("no_penalty"),
  };
  return {
    kase: { id: kase.id, organId, number: kase.number, title: kase.title, regionCode: kase.regionCode },
    decisions: rows,
    grounds,
    earlier: await earlierMeasures(db(), actor, { id: place.decisionId, employerId }),
    exhibits: await exhibitsOfCase(caseId),
    refusalOf: (kind: DecisionKind) => proposeRefusal(actor, facts, waits(kind)),
    spot: {
      limitFen: spotLimitFen(employer.creditCode),
      refusal: spotRefusal(actor, facts, { isPending: waits("penalty"), employer }),
      officers: await officersOnPaper(db(), caseId, legalDate(now)),
    },
    optionsOf: (kind: DecisionKind) => options[kind],
  };
}

export type DecisionDesk = Awaited<ReturnType<typeof decisionDesk>>;
export type DecisionRow = DecisionDesk["decisions"][number];

const decisionRows = (caseId: string) =>
  db()
    .select({
      id: decisions.id,
      kind: decisions.kind,
      procedure: decisions.procedure,
      state: decisions.state,
      number: decisions.number,
      proposedOn: decisions.proposedOn,
      noticedOn: decisions.noticedOn,
      decidedOn: decisions.decidedOn,
      documentId: decisions.documentId,
    })
    .from(decisions)
    .where(eq(decisions.caseId, caseId))
    .orderBy(desc(decisions.proposedOn), desc(decisions.id));
