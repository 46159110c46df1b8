import "server-only";
import { and, desc, eq, gte, lte, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { decisions } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { knownNumber } from "@/lib/kernel/document-number";
import { notFound } from "@/lib/kernel/errors";
import { countUpTo, olderThan, PAGE_ROWS, pageOf } from "@/lib/workflow/paging";
import { decisionActRefusal } from "../policy";
import type { EmployerDecisionFilter } from "../portal-filter";
import { decisionScope } from "../scope";
import { decisionFacts } from "./decision-facts";
import { itemsOfDecision } from "./decision-items";
import { type HearingRow, hearingsOfDecision } from "./hearings";
import { statementsOfDecision } from "./statements";

/** The day on which the party was told, or of what was decided on the spot that day. */
const toldOn = sql<string>`coalesce(${decisions.noticedOn}, ${decisions.decidedOn})`;

function matching(user: EmployerUser, { q, kind, from, to }: EmployerDecisionFilter): SQL | undefined {
  return and(
    decisionScope(user),
    kind && eq(decisions.kind, kind),
    q ? sql`strpos(coalesce(${decisions.number}, ''), ${knownNumber(q)}) > 0` : undefined,
    from ? gte(toldOn, from) : undefined,
    to ? lte(toldOn, to) : undefined,
  );
}

/** One page of the proceedings that this employer was told of, newest first. */
export const employerDecisions = (user: EmployerUser, filter: EmployerDecisionFilter = {}, size = PAGE_ROWS) =>
  pageOf(
    (limit) =>
      db()
        .select({
          id: decisions.id,
          kind: decisions.kind,
          state: decisions.state,
          proposedOn: decisions.proposedOn,
          noticedOn: decisions.noticedOn,
          decidedOn: decisions.decidedOn,
          number: decisions.number,
          revokedOn: decisions.revokedOn,
        })
        .from(decisions)
        .where(and(matching(user, filter), olderThan(filter.after, decisions.proposedOn, decisions.id)))
        .orderBy(desc(decisions.proposedOn), desc(decisions.id))
        .limit(limit),
    (row) => [row.proposedOn, row.id],
    size,
  );

/** How many there are, counted no further than one above the ceiling. */
export const employerDecisionCount = (user: EmployerUser, filter: EmployerDecisionFilter = {}, ceiling?: number) =>
  countUpTo(decisions, matching(user, filter), { ceiling });

export type EmployerDecisionRow = Awaited<ReturnType<typeof employerDecisions>>["rows"][number];

/**
 * One proceeding as its employer sees it: what the papers say, its rights and their days, what it said and what was
 * answered. Of the case and the officers' notes nothing. Throws `not_found` when it does not exist for this account.
 */
export async function employerDecision(user: EmployerUser, id: string, now: Date) {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [row] = await db()
    .select()
    .from(decisions)
    .where(and(eq(decisions.id, id), decisionScope(user)));
  if (!row) throw notFound();
  const facts = await decisionFacts(db(), row, now);
  const items = await itemsOfDecision(db(), id);
  const statements = await statementsOfDecision(db(), id);
  const hearings = (await hearingsOfDecision(db(), id)).filter(({ round }) => round === row.round);
  return {
    id,
    version: row.version,
    kind: row.kind,
    procedure: row.procedure,
    state: row.state,
    noticeId: row.noticeId,
    documentId: row.documentId,
    number: row.number,
    revokedOn: row.revokedOn,
    revocationId: row.revocationId,
    notice: facts.notice,
    measures: items.map(({ id: itemId, measure, amountFen, isLightened, content, ...item }) => ({
      ...{ id: itemId, measure, amountFen, isLightened, content },
      ...{ licenceName: item.licenceName, licenceNumber: item.licenceNumber, licenceIssuer: item.licenceIssuer },
    })),
    statements: statements.flatMap(({ id: key, receivedOn, points }) => [{ id: key, receivedOn, points }]),
    hearings: hearings.map(hearingForParty),
    refusal: decisionActRefusal(user, facts, "recordStatement"),
    hearingRefusal: decisionActRefusal(user, facts, "requestHearing"),
  };
}

/** What the party asked for and was told of it; what the officers noted of the hearing stays in its papers. */
const hearingForParty = ({ id, requestedOn, request, isLate, heldOn, heldAt, place, outcome }: HearingRow) => ({
  ...{ id, requestedOn, request, isLate, heldOn, heldAt, place, outcome },
});

export type EmployerDecision = Awaited<ReturnType<typeof employerDecision>>;
