import "server-only";
import { and, eq, type SQL } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { contests } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { revocationReason } from "../labels";
import { notesRefusal } from "../policy";
import { contestScope } from "../scope";

/** What stands in an address: the contest from which a form was opened. */
type Asked = string | string[] | undefined;

/** With what a concluded contest fills the form that looks anew at its complaint; null where it says nothing of it. */
export async function complaintContest(officer: Officer, asked: Asked, complaintId: string) {
  const row = await concluded(officer, asked, eq(contests.complaintId, complaintId));
  if (row === null) return null;
  const ground = row.kind === "reconsideration" ? ("reconsideration" as const) : ("court" as const);
  return { ...row.words, ground };
}

/** The same of the form by which the head revokes a listing of that case. */
export async function listingContest(officer: Officer, asked: Asked, caseId: string) {
  const row = await concluded(officer, asked, eq(contests.caseId, caseId));
  if (row === null) return null;
  const { organ, paperNumber, reason } = row.words;
  return { ground: "listing_annulled" as const, reason: revocationReason({ organ, paperNumber, note: reason }) };
}

async function concluded(officer: Officer, asked: Asked, where: SQL) {
  if (!z.uuid().safeParse(asked).success || notesRefusal(officer) !== null) return null;
  const [row] = await db()
    .select()
    .from(contests)
    .where(and(eq(contests.id, String(asked)), eq(contests.state, "concluded"), where, contestScope(officer)));
  if (!row) return null;
  const { kind, body, resultNumber, receivedOn, note } = row;
  const words = { organ: body, paperNumber: resultNumber ?? "", knownOn: receivedOn ?? "", reason: note ?? "" };
  return { kind, words };
}
