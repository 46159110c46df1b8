import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { cases, employers, wageListings } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { caseScope } from "@/lib/cases/scope";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { limitDue } from "@/lib/deadlines/limits";
import { standsFor } from "@/lib/employers/queries/files-of";
import { legalDate } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { deskRefusal, payOrderRefusal } from "../policy";
import { holdersOf } from "./listing-facts";
import { listingRows } from "./listing-list";
import { omissionOf, omissionsOfCase } from "./omissions";
import { payOrdersOfCase } from "./pay-orders";
import { thresholdsOn } from "./thresholds";

const MOST = 200;

/**
 * The orders to pay of a case, each with why no listing rests on it and the last day to decide one (counted from the
 * end of its period), and the listings that do. Throws `not_found` outside the scope.
 */
export async function listingDesk(actor: Actor, caseId: string, now: Date) {
  if (!z.uuid().safeParse(caseId).success) throw notFound();
  const [kase] = await db()
    .select()
    .from(cases)
    .where(and(eq(cases.id, caseId), caseScope(actor)));
  if (!kase) throw notFound();
  const [employer] = await db().select().from(employers).where(standsFor(kase.employerId));
  const representative = employer?.legalRepresentative ?? "";
  const today = legalDate(now);
  const calendar = await regionCalendar(db(), kase.regionCode);
  const payOrders = await payOrdersOfCase(db(), kase.id);
  const omissions = await omissionsOfCase(db(), kase.id);
  return {
    kase: { id: kase.id, regionCode: kase.regionCode, representative },
    payOrders: payOrders.map((order) => ({
      ...order,
      omission: omissionOf(omissions, order.id),
      refusal: payOrderRefusal(order, today),
      decideBy: order.dueOn === null ? null : limitDue("T-LIST-DECIDE-20", order.dueOn, calendar).dueOn,
    })),
    thresholds: await thresholdsOn(db(), kase.regionCode, today),
    rows: await listingRows(eq(wageListings.caseId, kase.id), MOST),
    proposeRefusal: deskRefusal(actor, await holdersOf(db(), kase, now)),
  };
}

export type ListingDesk = Awaited<ReturnType<typeof listingDesk>>;
export type DeskPayOrder = ListingDesk["payOrders"][number];
