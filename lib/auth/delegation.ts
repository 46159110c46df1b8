import "server-only";
import { and, eq, gte, inArray, isNull, lte, not } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, delegations } from "@/db/schema";
import { type LegalDate, legalDate } from "@/lib/kernel/clock";
import { stands } from "@/lib/kernel/guard";
import { type OfficeRole, type Officer, threePosts } from "./actor";
import { deputyName } from "./deputy-name";
import { standingSession } from "./sessions";

const principal = alias(accounts, "principal");
const deputy = alias(accounts, "deputy");

/** Posts that no act of enforcement is done from, so that nobody acts for another from one of them. */
export const neverDeputies: OfficeRole[] = [...threePosts, "assistant", "unit_member"];

/**
 * The delegations to an account that hold on a day: by a principal who still has the post, to a deputy who is still of
 * that organ and has not been given a post from which nobody deputises.
 */
export function delegationsTo(deputyId: string, on: LegalDate) {
  const holds = and(
    ...[isNull(delegations.revokedAt), lte(delegations.fromOn, on), gte(delegations.toOn, on)],
    ...[eq(deputy.organId, delegations.organId), not(inArray(deputy.role, neverDeputies))],
  );
  return db()
    .select({
      id: delegations.id,
      principalId: principal.id,
      principalName: principal.name,
      role: principal.role,
      toOn: delegations.toOn,
    })
    .from(delegations)
    .innerJoin(principal, and(eq(principal.id, delegations.principalId), isNull(principal.disabledAt)))
    .innerJoin(deputy, eq(deputy.id, delegations.deputyId))
    .where(
      and(
        eq(delegations.deputyId, deputyId),
        eq(principal.organId, delegations.organId),
        stands("auth.delegation") ? holds : undefined,
      ),
    );
}

/**
 * The officer as this session acts: under the delegation that was chosen in it, with the principal's post and the own
 * name and account. What only the principal head may do is never delegated.
 */
export async function actingOfficer(officer: Officer, token: string, now: Date): Promise<Officer> {
  const session = await standingSession(token);
  if (!session?.delegationId) return officer;
  const held = await delegationsTo(officer.id, legalDate(now));
  const chosen = held.find(({ id }) => id === session.delegationId);
  return chosen ? actingUnder(officer, chosen) : officer;
}

type Held = Awaited<ReturnType<typeof delegationsTo>>[number];

/** An officer as they act under one of the delegations that they hold. */
export function actingUnder(officer: Officer, { role, principalId, principalName }: Held): Officer {
  if (!role) return officer;
  const onBehalfOf = { id: principalId, name: principalName };
  return { ...officer, name: deputyName(officer.name, principalName), role, principal: false, onBehalfOf };
}

/** Whoever holds a delegation that was set for that day; which of them hold, `delegationsTo` says. */
export async function deputiesOn(on: LegalDate): Promise<readonly string[]> {
  const set = and(isNull(delegations.revokedAt), lte(delegations.fromOn, on), gte(delegations.toOn, on));
  const rows = await db().selectDistinct({ id: delegations.deputyId }).from(delegations).where(set);
  return rows.map(({ id }) => id);
}
