import "server-only";
import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { accounts, discretionLadders } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { violationOf } from "@/lib/violations/catalogue";
import type { RuleAct } from "../lifecycle";
import { type RuleRefusal, ruleActRefusal } from "../policy";
import { discretionScope } from "../scope";
import { ladderFacts } from "./rule-facts";
import { tiersOf } from "./tier-rows";

const enterer = alias(accounts, "enterer");
const publisher = alias(accounts, "publisher");

/** A ladder with its tiers and what this actor may do with it; undefined out of scope. */
export async function ladderFile(actor: Officer, id: string) {
  const [row] = await db()
    .select({ ladder: discretionLadders, enteredByName: enterer.name, publishedByName: publisher.name })
    .from(discretionLadders)
    .innerJoin(enterer, eq(enterer.id, discretionLadders.enteredBy))
    .leftJoin(publisher, eq(publisher.id, discretionLadders.publishedBy))
    .where(and(eq(discretionLadders.id, id), discretionScope(actor, discretionLadders.regionCode)));
  if (!row) return undefined;
  const [tiers, facts] = await Promise.all([tiersOf(db(), [id]), ladderFacts(db(), row.ladder)]);
  const violation = violationOf(row.ladder.violationCode);
  return {
    ...row.ladder,
    enteredByName: row.enteredByName,
    publishedByName: row.publishedByName,
    violation,
    sanction: violation?.sanctions[row.ladder.sanctionAt] ?? null,
    tiers: tiers.get(id) ?? [],
    refusalOf: (act: RuleAct): RuleRefusal | null => ruleActRefusal(actor, facts, act),
  };
}

export type LadderFile = NonNullable<Awaited<ReturnType<typeof ladderFile>>>;
