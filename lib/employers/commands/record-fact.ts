import "server-only";
import { and, eq } from "drizzle-orm";
import { employerFacts } from "@/db/schema";
import { accountOf } from "@/lib/auth/actor";
import { legalDate } from "@/lib/kernel/clock";
import type { Context } from "@/lib/workflow/context";
import type { FactField } from "../lifecycle";

type Fact = { readonly field: FactField; readonly value: string; readonly source: string };

/** Puts a value into use with its source and day; the one before stays readable beside it. */
export async function recordFact(ctx: Context, employerId: string, fact: Fact): Promise<void> {
  const place = and(eq(employerFacts.employerId, employerId), eq(employerFacts.field, fact.field));
  await ctx.db.update(employerFacts).set({ inUse: false }).where(place);
  const recorded = { confirmedOn: legalDate(ctx.now), recordedBy: accountOf(ctx.actor), recordedAt: ctx.now };
  await ctx.db.insert(employerFacts).values({ employerId, ...fact, ...recorded });
}
