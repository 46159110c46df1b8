import "server-only";
import { and, eq, exists, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { caseOfficers, enforcements } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";

/** An account in a case whose officer this is today. */
export const heldBy = ({ id }: Officer): SQL =>
  exists(
    db()
      .select({ one: sql`1` })
      .from(caseOfficers)
      .where(
        and(eq(caseOfficers.caseId, enforcements.caseId), eq(caseOfficers.accountId, id), isNull(caseOfficers.until)),
      ),
  );
