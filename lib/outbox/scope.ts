import "server-only";
import { inArray, isNull, or, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, outbox } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { regionScope } from "@/lib/workflow/scope";

/** Mail to accounts of the own region, and to addresses outside any account, whose region the outbox does not know. */
export const mailScope = (actor: Actor): SQL | undefined =>
  or(
    isNull(outbox.accountId),
    inArray(
      outbox.accountId,
      db()
        .select({ id: accounts.id })
        .from(accounts)
        .where(regionScope("outbox.scope", actor, accounts.regionCode)),
    ),
  );
