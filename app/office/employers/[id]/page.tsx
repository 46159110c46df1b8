import type { Metadata } from "next";
import { EmployerView } from "@/components/employers/employer-view";
import { settingsOf } from "@/lib/agencies/queries/settings";
import { requireOfficer } from "@/lib/auth/session";
import { employerActs } from "@/lib/desk/employer-acts";
import { MattersFilter } from "@/lib/desk/employer-filter";
import { employerEvents } from "@/lib/desk/queries/employer-events";
import { casesToAskIn, employerMatters } from "@/lib/desk/queries/employer-matters";
import { AsOf } from "@/lib/employers/filter";
import { keepRefusal, mergeRefusal } from "@/lib/employers/policy";
import { employerFile, factsOn } from "@/lib/employers/queries/employer-file";
import { isStale } from "@/lib/employers/staleness";
import { found } from "@/lib/found";
import { daysBetween, legalDate, now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { visitsOfEmployer } from "@/lib/patrols/queries/visits-of-employer";
import { listingsOfEmployer } from "@/lib/wage-listings/queries/listing-list";
import { TIMELINE_ROWS } from "@/lib/workflow/timeline";

export const metadata: Metadata = { title: "一户一档" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function EmployerPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const query = await searchParams;
  const [turned, asOf] = [MattersFilter.parse(query), AsOf.parse(query.asOf)];
  const file = await found(employerFile(officer, (await params).id, asOf));
  const ids = [file.id, ...file.aliases.map((alias) => alias.id)];
  const [matters, visits, listings, events, facts, settings, asked] = await Promise.all([
    employerMatters(officer, ids, turned),
    visitsOfEmployer(officer, ids),
    listingsOfEmployer(officer, ids),
    employerEvents(officer, ids, turned.events),
    asOf ? factsOn(file.id, asOf) : [],
    settingsOf(officer.regionCode),
    casesToAskIn(officer, ids),
  ]);
  const today = legalDate(now());
  const days = daysBetween(file.confirmedOn, today);
  const age = { days, isStale: isStale(file.confirmedOn, today, settings["employers.stale_after"]) };
  const lastEvent = events.length === TIMELINE_ROWS ? events.at(-1)?.seq : undefined;
  const may = {
    keep: file.isKept && keepRefusal(officer) === null,
    merge: file.isKept && mergeRefusal(officer) === null,
  };
  const past = asOf ? { on: asOf, facts } : null;
  const acts = employerActs(officer, file, asked);
  return <EmployerView {...{ file, matters, visits, listings, turned, events, lastEvent, past, age, may, acts }} />;
}
