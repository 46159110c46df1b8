import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { cases, decisions, responsiblePersons } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { CaseFacts } from "@/lib/cases/policy";
import { caseFacts } from "@/lib/cases/queries/case-facts";
import { officersOnPaper } from "@/lib/cases/queries/inspectors";
import { caseScope } from "@/lib/cases/scope";
import { decisionKey } from "@/lib/employers/queries/employer";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { exhibitsOfCase } from "@/lib/orders/queries/order-desk";
import { type PersonRow, personsOfCase } from "@/lib/responsible-persons/queries/persons";
import { type DecisionKind, decisionKinds, decisionLifecycle } from "../lifecycle";
import type { MeasureOption } from "../measures";
import { proposeRefusal, spotRefusal } from "../policy";
import { spotLimitFen } from "../spot-rules";
import { measuresWithPast } from "./bands";
import { earlierMeasures } from "./earlier-decisions";
import { type GroundRow, groundsOfCase } from "./grounds";

/**
 * What a case's page of decisions shows, and what may be proposed against the party that is asked for (the unit unless
 * a person of the case's register is). Throws `not_found` when the case, or the person in it, does not exist for this
 * actor.
 */
export async function decisionDesk(actor: Actor, caseId: string, now: Date, personId: string | null = null) {
  const kase = await caseOf(actor, caseId);
  const { organId, regionCode, employerId } = kase;
  const [facts, employer, rows, grounds, persons] = await Promise.all([
    caseFacts(db(), kase, now),
    decisionKey(db(), employerId),
    decisionRows(caseId),
    groundsOfCase(db(), caseId, legalDate(now)),
    personsOfCase(db(), caseId),
  ]);
  const person = persons.find(({ id }) => id === personId) ?? null;
  if (personId !== null && person === null) throw notFound();
  const decisionId = newId();
  const place = { caseId, organId, regionCode, employerId, today: legalDate(now), decisionId };
  const seen: Seen = { actor, facts, rows, grounds, place };
  const { optionsOf, refusalOf } = await proposable(seen, person, decisionKinds);
  return {
    kase: { id: kase.id, organId, number: kase.number, title: kase.title, regionCode },
    ...{ decisions: rows, grounds, person, optionsOf, refusalOf },
    persons: await Promise.all(persons.filter(({ isStruck }) => !isStruck).map((one) => againstPerson(seen, one))),
    earlier: await earlierMeasures(db(), actor, { id: decisionId, employerId, personId }),
    exhibits: await exhibitsOfCase(caseId),
    spot: {
      limitFen: spotLimitFen(employer.creditCode),
      refusal: spotRefusal(actor, facts, { isPending: waits(rows, "penalty", null), employer }),
      officers: await officersOnPaper(db(), caseId, legalDate(now)),
    },
  };
}

async function caseOf(actor: Actor, caseId: string) {
  if (!z.uuid().safeParse(caseId).success) throw notFound();
  const inScope = and(eq(cases.id, caseId), caseScope(actor));
  const [kase] = await db().select().from(cases).where(inScope);
  if (!kase) throw notFound();
  return kase;
}

type Seen = {
  readonly actor: Actor;
  readonly facts: CaseFacts;
  readonly rows: Awaited<ReturnType<typeof decisionRows>>;
  readonly grounds: readonly GroundRow[];
  readonly place: Omit<Parameters<typeof measuresWithPast>[4], "personId" | "party">;
};

const waits = (rows: Seen["rows"], kind: DecisionKind, personId: string | null): boolean =>
  rows.some((row) => row.kind === kind && row.personId === personId && !decisionLifecycle.isTerminal(row.state));

/** What may be proposed against one party: the measures of each kind, and why none of a kind may be. */
async function proposable(
  { actor, facts, rows, grounds, place }: Seen,
  person: Pick<PersonRow, "id" | "role"> | null,
  kinds: readonly DecisionKind[],
) {
  const personId = person?.id ?? null;
  const party = person && { personId: person.id, role: person.role };
  const options = new Map<DecisionKind, MeasureOption[]>();
  for (const kind of kinds) {
    options.set(kind, await measuresWithPast(db(), actor, kind, grounds, { ...place, personId, party }));
  }
  return {
    optionsOf: (kind: DecisionKind) => options.get(kind) ?? [],
    refusalOf: (kind: DecisionKind) =>
      proposeRefusal(actor, facts, { kind, isOfPerson: person !== null, isPending: waits(rows, kind, personId) }),
  };
}

/** A person of the register, whether a measure is open against the person, and why nothing may be proposed. */
async function againstPerson(seen: Seen, person: PersonRow) {
  const { optionsOf, refusalOf } = await proposable(seen, person, ["penalty"]);
  return { ...person, isOpen: optionsOf("penalty").some(({ refusal }) => refusal === null), refusalOf };
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
      revokedOn: decisions.revokedOn,
      documentId: decisions.documentId,
      personId: decisions.personId,
      personName: responsiblePersons.name,
    })
    .from(decisions)
    .leftJoin(responsiblePersons, eq(responsiblePersons.id, decisions.personId))
    .where(eq(decisions.caseId, caseId))
    .orderBy(desc(decisions.proposedOn), desc(decisions.id));
