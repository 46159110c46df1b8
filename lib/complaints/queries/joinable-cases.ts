import "server-only";
import { and, desc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { cases } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { notLeftBy } from "@/lib/cases/queries/holders";
import { caseScope } from "@/lib/cases/scope";
import { filesOf } from "@/lib/employers/queries/files-of";

const MOST_OFFERED = 50;

type Sought = { readonly employerId: string | null; readonly organId: string };

/** The open cases of the same organ against the same employer, whichever of its merged files they name. */
export function joinable({ employerId, organId }: Sought): SQL {
  if (employerId === null) return sql`false`;
  const files = filesOf(db(), employerId);
  return and(inArray(cases.employerId, files), eq(cases.organId, organId), isNull(cases.endedOn)) ?? sql`false`;
}

/** Cases that this actor can join a complaint to, the newest first: none that it has left by a recusal. */
export async function joinableCases(actor: Actor, complaint: Sought) {
  const rows = await db()
    .select({ id: cases.id, number: cases.number, title: cases.title, state: cases.state, openedOn: cases.openedOn })
    .from(cases)
    .where(and(caseScope(actor), joinable(complaint)))
    .orderBy(desc(cases.openedOn), desc(cases.id))
    .limit(MOST_OFFERED);
  return notLeftBy(db(), actor, rows);
}

export type JoinableCase = Awaited<ReturnType<typeof joinableCases>>[number];
