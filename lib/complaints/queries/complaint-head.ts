import "server-only";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { complaints, employers } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import { complaintScope } from "../scope";

/** What stands above every page of a complaint. Throws `not_found` when it does not exist for this actor. */
export async function complaintHead(actor: Actor, id: string) {
  const [row] = await db()
    .select({
      id: complaints.id,
      number: complaints.number,
      state: complaints.state,
      respondentName: complaints.respondentName,
      employerName: employers.name,
    })
    .from(complaints)
    .leftJoin(employers, eq(employers.id, complaints.employerId))
    .where(and(eq(complaints.id, id), complaintScope(actor)));
  if (!row) throw notFound();
  const { respondentName, employerName, ...head } = row;
  return { ...head, name: employerName ?? respondentName };
}
