import "server-only";
import { and, eq, exists, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, complaints, outbox } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { regionScope } from "@/lib/workflow/scope";
import { AUDIT_HEAD } from "./policy";

/**
 * Mail to accounts of the own region, and to the complainants of its complaints, who have none. The head of the chain
 * of events belongs to no region: every administrator sees that it was not sent.
 */
export const mailScope = (actor: Actor): SQL | undefined =>
  or(
    inArray(
      outbox.accountId,
      db()
        .select({ id: accounts.id })
        .from(accounts)
        .where(regionScope("outbox.scope", actor, accounts.regionCode)),
    ),
    and(isNull(outbox.accountId), or(eq(outbox.kind, AUDIT_HEAD), exists(complaintOf(actor)))),
  );

/** The complaint of which a mail tells, where the actor's region reaches it. */
const complaintOf = (actor: Actor) =>
  db()
    .select({ id: complaints.id })
    .from(complaints)
    .where(
      and(
        eq(complaints.number, sql`${outbox.payload} ->> 'number'`),
        regionScope("outbox.scope", actor, complaints.regionCode),
      ),
    );
