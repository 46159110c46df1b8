import "server-only";
import { desc, eq, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, patrolCaps } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { regionScope } from "@/lib/workflow/scope";

const SHOWN = 100;

/** Every number that was set for the officer's region, those above and those below, the newest first. */
export const capHistory = (officer: Officer) =>
  db()
    .select({
      id: patrolCaps.id,
      regionCode: patrolCaps.regionCode,
      mostPerYear: patrolCaps.mostPerYear,
      sinceOn: patrolCaps.sinceOn,
      basis: patrolCaps.basis,
      setter: accounts.name,
    })
    .from(patrolCaps)
    .innerJoin(accounts, eq(accounts.id, patrolCaps.setBy))
    .where(
      or(
        regionScope("patrols.cap_scope", officer, patrolCaps.regionCode),
        sql`${officer.regionCode} like ${patrolCaps.regionCode} || '%'`,
      ),
    )
    .orderBy(desc(patrolCaps.sinceOn), desc(patrolCaps.setAt))
    .limit(SHOWN);

export type CapRow = Awaited<ReturnType<typeof capHistory>>[number];
