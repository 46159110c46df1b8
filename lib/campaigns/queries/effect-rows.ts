import "server-only";
import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { campaignFrameMembers, caseClaims, cases, employers } from "@/db/schema";
import type { Officer } from "@/lib/auth/actor";
import { claimScope } from "@/lib/claims/scope";
import { employerScope } from "@/lib/employers/scope";
import { notFound } from "@/lib/kernel/errors";
import type { EffectMeasure } from "../effect";
import type { EffectAsk } from "../filter";
import { type EffectCampaign, effectOf, recordsIn } from "./effect";
import { rowsBehind } from "./figure";

/** The most records that are opened at once. */
export const MOST_ROWS = 500;

/**
 * The employers of a group, or the records behind a number of the effect, those that this officer may see.
 * Throws `not_found` while no frame is frozen and for a number that is withheld.
 */
export async function effectRecords(actor: Officer, campaign: EffectCampaign, ask: EffectAsk, today: string) {
  const effect = await effectOf(campaign, today);
  if (effect === null) throw notFound();
  const { frame, spans, rows } = effect;
  if (ask.measure === "members") {
    const members = await membersOf(actor, campaign.id, ask);
    return { count: frame.sizes[ask.place], ...members, spans };
  }
  const cell = rows.find(({ measure }) => measure === ask.measure)?.cells[ask.place][ask.span];
  if (spans === null || cell?.kind !== "shown") throw notFound();
  const ids = await idsOf((await recordsIn(campaign, spans))[ask.measure], ask);
  return { count: cell.count, opened: ids.length, rows: await recordsBehind(actor, ask.measure, ids), spans };
}

const named = {
  id: employers.id,
  label: sql<string>`${employers.name} || ' ' || coalesce(${employers.creditCode}, '')`,
  href: sql<string>`'/office/employers/' || ${employers.id}`,
};

async function membersOf(actor: Officer, campaignId: string, { place }: EffectAsk) {
  const ofGroup = and(eq(campaignFrameMembers.campaignId, campaignId), eq(campaignFrameMembers.place, place));
  const ids = db()
    .select({ id: campaignFrameMembers.employerId })
    .from(campaignFrameMembers)
    .where(ofGroup)
    .orderBy(asc(campaignFrameMembers.employerId))
    .limit(MOST_ROWS);
  const rows = await namedEmployers(actor, inArray(employers.id, ids));
  return { opened: Math.min(await db().$count(campaignFrameMembers, ofGroup), MOST_ROWS), rows };
}

const namedEmployers = (actor: Officer, where: SQL) =>
  db()
    .select(named)
    .from(employers)
    .where(and(where, employerScope(actor)))
    .orderBy(asc(employers.name));

const Ids = z.array(z.object({ id: z.uuid() }));

async function idsOf(records: SQL | null, { place, span }: EffectAsk) {
  if (records === null) return [];
  const rows = await db().execute(sql`
    select r.id from (${records}) r where r.place = ${place} and r.span = ${span} order by r.id limit ${MOST_ROWS}`);
  return Ids.parse([...rows]).map(({ id }) => id);
}

async function recordsBehind(actor: Officer, measure: EffectMeasure, ids: readonly string[]) {
  if (ids.length === 0) return [];
  switch (measure) {
    case "complaints":
    case "orders":
      return rowsBehind(actor, measure, ids);
    case "cases":
      return rowsBehind(actor, "cases_opened", ids);
    case "repeats":
    case "reports":
      return namedEmployers(actor, inArray(employers.id, [...ids]));
    case "arrears":
      return claimsBehind(actor, ids);
  }
}

/** The ledgers in which the rows stand; a worker's name is for whoever opens the ledger. */
const claimsBehind = (actor: Officer, ids: readonly string[]) =>
  db()
    .select({
      id: caseClaims.id,
      label: sql<string>`${cases.number} || ' ' || ${cases.title}`,
      href: sql<string>`'/office/cases/' || ${cases.id} || '/claims/' || ${caseClaims.id}`,
    })
    .from(caseClaims)
    .innerJoin(cases, eq(cases.id, caseClaims.caseId))
    .where(and(inArray(caseClaims.id, [...ids]), claimScope(actor)))
    .orderBy(asc(cases.number), asc(caseClaims.ordinal));
