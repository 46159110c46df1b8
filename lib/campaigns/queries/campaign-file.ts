import "server-only";
import { and, eq, getTableColumns } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { campaigns, organs } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { notFound } from "@/lib/kernel/errors";
import type { CampaignAct } from "../lifecycle";
import { campaignActRefusal, groupRefusal, officeRefusal } from "../policy";
import { campaignScope } from "../scope";
import { campaignFacts } from "./facts";
import { unitsOf } from "./organs";

/** One special action with what this officer may do with it. Throws `not_found` outside the officer's scope. */
export async function campaignFile(actor: Officer, id: string) {
  if (!z.uuid().safeParse(id).success) throw notFound();
  const [row] = await db()
    .select({ ...getTableColumns(campaigns), organName: organs.name })
    .from(campaigns)
    .innerJoin(organs, eq(organs.id, campaigns.organId))
    .where(and(eq(campaigns.id, id), campaignScope(actor)));
  if (!row) throw notFound();
  const [facts, units] = await Promise.all([campaignFacts(db(), row), unitsOf(db(), row.organId)]);
  return {
    ...row,
    units,
    officeName: units.find((unit) => unit.id === row.officeOrganId)?.name ?? "",
    waitingLines: facts.waitingLines,
    isGroup: groupRefusal(actor, row) === null,
    isOffice: officeRefusal(actor, row) === null,
    refusalOf: (act: CampaignAct) => campaignActRefusal(actor, facts, act),
  };
}

export type CampaignFile = Awaited<ReturnType<typeof campaignFile>>;
