import "server-only";
import { and, asc, between, eq, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { decisionItems, decisions, employers, findings, majorViolations, referrals } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { heldCriminal } from "@/lib/decisions/referral-lifecycle";
import { decisionScope } from "@/lib/decisions/scope";
import { COUNT_UP_TO, laterThan, type Page, pageOf } from "@/lib/workflow/paging";
import { codesOfKind, type ToldKind, toldKinds } from "../major-lifecycle";
import { daysOfQuarter } from "../quarter";

/** By its own entry or by its finding's: who ignored the order to pay is fined for that, and it was about wages. */
const itemsOf = (codes: readonly string[]) =>
  db()
    .select({ one: sql`1` })
    .from(decisionItems)
    .innerJoin(findings, eq(findings.id, decisionItems.findingId))
    .where(
      and(
        eq(decisionItems.decisionId, decisions.id),
        or(inArray(decisionItems.violationCode, [...codes]), inArray(findings.violationCode, [...codes])),
      ),
    );

/** Whether a decision stands on an entry of that kind. */
const isOfKind = (kind: ToldKind): SQL<boolean> => standsOn(codesOfKind[kind]);

/** Asked of one decision after another: an `exists` would be answered by a reading of all items. */
const standsOn = (codes: readonly string[]) => sql<boolean>`((${itemsOf(codes).limit(1)}) is not null)`;

/** 拒不支付劳动报酬, handed over to the police and not sent back: the one fact of the first kind that the data tells whole. */
const isReferred = (): SQL<boolean> =>
  sql<boolean>`((${db()
    .select({ one: sql`1` })
    .from(referrals)
    .where(and(eq(referrals.caseId, decisions.caseId), inArray(referrals.state, [...heldCriminal])))
    .limit(1)}) is not null)`;

/** What the findings that it stands on are about, each once; null where none has a sum. */
const foundFen = () =>
  sql<number | null>`(select sum(${findings.amountFen}) from ${findings} where ${findings.id} in (
    select ${decisionItems.findingId} from ${decisionItems}
    where ${decisionItems.decisionId} = ${decisions.id}))::float8`;

function rowsOf(where: SQL | undefined, limit: number) {
  return db()
    .select({
      id: decisions.id,
      caseId: decisions.caseId,
      number: decisions.number,
      decidedOn: decisions.decidedOn,
      employerName: employers.name,
      wages: isOfKind("wages"),
      social_insurance: isOfKind("social_insurance"),
      working_time: isOfKind("working_time"),
      protected_workers: isOfKind("protected_workers"),
      child_labour: isOfKind("child_labour"),
      isReferred: isReferred(),
      amountFen: sql<number>`(select coalesce(sum(${decisionItems.amountFen}), 0) from ${decisionItems}
        where ${decisionItems.decisionId} = ${decisions.id})`.mapWith(Number),
      foundFen: foundFen(),
      state: majorViolations.state,
      kind: majorViolations.kind,
      reason: majorViolations.reason,
    })
    .from(decisions)
    .innerJoin(employers, eq(employers.id, decisions.employerId))
    .leftJoin(majorViolations, eq(majorViolations.decisionId, decisions.id))
    .where(where)
    .orderBy(asc(decisions.decidedOn), asc(decisions.id))
    .limit(limit);
}

export type MajorCandidate = Awaited<ReturnType<typeof rowsOf>>[number];

/**
 * The decisions on units of a quarter that stand on an entry of the five kinds that the data tells, or that somebody
 * has put on the list by hand.
 */
function matching(actor: Officer, quarter: string): SQL | undefined {
  const { from, to } = daysOfQuarter(quarter);
  return and(
    eq(decisions.state, "decided"),
    isNull(decisions.personId),
    inArray(decisions.kind, ["penalty", "remedy"]),
    between(decisions.decidedOn, from, to),
    decisionScope(actor),
    or(standsOn(toldKinds.flatMap((kind) => codesOfKind[kind])), isReferred(), isNotNull(majorViolations.id)),
  );
}

/** One page of a quarter's candidates, in the order of their decisions' days. */
export function majorCandidates(
  actor: Officer,
  quarter: string,
  after?: string,
  size?: number,
): Promise<Page<MajorCandidate>> {
  const where = and(matching(actor, quarter), laterThan(after, decisions.decidedOn, decisions.id));
  return pageOf(
    (limit) => rowsOf(where, limit),
    (row) => [row.decidedOn, row.id],
    size,
  );
}

/** How many candidates a quarter has, no further than one above the ceiling. */
export async function majorCount(actor: Officer, quarter: string, ceiling: number = COUNT_UP_TO): Promise<number> {
  const found = db()
    .select({ one: sql`1` })
    .from(decisions)
    .leftJoin(majorViolations, eq(majorViolations.decisionId, decisions.id))
    .where(matching(actor, quarter))
    .limit(ceiling + 1)
    .as("found");
  return db().$count(found);
}
