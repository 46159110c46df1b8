import "server-only";
import { and, asc, desc, eq, ne } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, discretionSettings } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import type { RuleAct } from "../lifecycle";
import { type RuleRefusal, ruleActRefusal } from "../policy";
import { discretionScope } from "../scope";
import { settingFacts } from "./rule-facts";

const MOST = 200;

/** The region's numbers with their history, by kind, the newest day of commencement first. */
export function settingList(actor: Officer) {
  return db()
    .select({
      id: discretionSettings.id,
      kind: discretionSettings.kind,
      value: discretionSettings.value,
      isInclusive: discretionSettings.isInclusive,
      regionCode: discretionSettings.regionCode,
      state: discretionSettings.state,
      effectiveFrom: discretionSettings.effectiveFrom,
      effectiveTo: discretionSettings.effectiveTo,
      endsOn: discretionSettings.endsOn,
      source: discretionSettings.source,
    })
    .from(discretionSettings)
    .where(and(discretionScope(actor, discretionSettings.regionCode), ne(discretionSettings.state, "discarded")))
    .orderBy(asc(discretionSettings.kind), desc(discretionSettings.effectiveFrom), desc(discretionSettings.id))
    .limit(MOST);
}

export type SettingRow = Awaited<ReturnType<typeof settingList>>[number];

/** One setting and what this actor may do with it; undefined out of scope. */
export async function settingFile(actor: Officer, id: string) {
  const [row] = await db()
    .select({ setting: discretionSettings, enteredByName: accounts.name })
    .from(discretionSettings)
    .innerJoin(accounts, eq(accounts.id, discretionSettings.enteredBy))
    .where(and(eq(discretionSettings.id, id), discretionScope(actor, discretionSettings.regionCode)));
  if (!row) return undefined;
  const facts = await settingFacts(db(), row.setting);
  return {
    ...row.setting,
    enteredByName: row.enteredByName,
    refusalOf: (act: RuleAct): RuleRefusal | null => ruleActRefusal(actor, facts, act),
  };
}

export type SettingFile = NonNullable<Awaited<ReturnType<typeof settingFile>>>;
