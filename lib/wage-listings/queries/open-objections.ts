import "server-only";
import { and, eq, gte, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { deliveries, documents, wageListings } from "@/db/schema";
import type { EmployerUser } from "@/lib/auth/actor";
import { regionCalendar } from "@/lib/deadlines/clocks";
import { limitDue } from "@/lib/deadlines/limits";
import { addDays, legalDate } from "@/lib/kernel/clock";
import { listingScope } from "../scope";

/** Five working days are over by then, whatever the holidays. */
const MOST_DAYS = 30;

/** The notices of a listing to which this employer may still object: each whose last day has not passed. */
export async function openObjections(user: EmployerUser, now: Date) {
  const today = legalDate(now);
  const told = await toldSince(user, addDays(today, -MOST_DAYS));
  const rights = await Promise.all(
    told.map(async ({ id, title, number, regionCode, servedOn }) => {
      if (servedOn === null) return [];
      const due = limitDue("T-LIST-OBJECT-5", servedOn, await regionCalendar(db(), regionCode));
      const place = { subjectId: id, paper: number ?? title, regionCode, startedOn: servedOn };
      return [{ ...place, kind: "objection" as const, ...due }];
    }),
  );
  return rights.flat().filter(({ dueOn }) => dueOn >= today);
}

const toldSince = (user: EmployerUser, since: string) =>
  db()
    .select({
      ...{ id: wageListings.id, regionCode: wageListings.regionCode, servedOn: deliveries.servedOn },
      ...{ number: documents.number, title: documents.title },
    })
    .from(wageListings)
    .innerJoin(documents, eq(documents.id, wageListings.noticeId))
    .innerJoin(deliveries, and(eq(deliveries.documentId, documents.id), eq(deliveries.state, "served")))
    .where(
      and(
        listingScope(user),
        eq(wageListings.state, "noticed"),
        isNull(wageListings.waivedOn),
        gte(deliveries.servedOn, since),
      ),
    );
