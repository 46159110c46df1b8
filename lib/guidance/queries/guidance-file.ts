import "server-only";
import { and, eq, getTableColumns } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { accounts, cases, documents, employers, guidances } from "@/db/schema";
import { organsActingFor } from "@/lib/agencies/queries";
import type { Officer } from "@/lib/auth/actor";
import { caseScope } from "@/lib/cases/scope";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import type { GuidanceAct } from "../lifecycle";
import { guidanceActRefusal } from "../policy";
import { guidanceScope } from "../scope";

/** One piece of guidance with its paper, its case and what this officer may do with it. Throws `not_found`. */
export async function guidanceFile(actor: Officer, id: string, now: Date) {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [row] = await db()
    .select({
      ...getTableColumns(guidances),
      ...{ number: documents.number, title: documents.title, employerName: employers.name },
      ...{ issuerName: accounts.name, caseNumber: cases.number },
    })
    .from(guidances)
    .innerJoin(employers, eq(employers.id, guidances.employerId))
    .innerJoin(documents, eq(documents.id, guidances.documentId))
    .innerJoin(accounts, eq(accounts.id, guidances.issuedBy))
    .leftJoin(cases, and(eq(cases.id, guidances.caseId), caseScope(actor)))
    .where(and(eq(guidances.id, id), guidanceScope(actor)));
  if (!row) throw notFound();
  const { state, outcome, replyOn, caseId } = row;
  const organIds = await organsActingFor(db(), row.organId);
  const facts = { state, outcome, replyOn, hasCase: caseId !== null, today: legalDate(now), organIds };
  return { ...row, refusalOf: (act: GuidanceAct) => guidanceActRefusal(actor, facts, act) };
}

export type GuidanceFile = Awaited<ReturnType<typeof guidanceFile>>;
