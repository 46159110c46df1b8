import type { Metadata } from "next";
import { BriefView } from "@/components/patrols/brief-view";
import { OpenBriefForm } from "@/components/patrols/open-brief-form";
import { PatrolActPage } from "@/components/patrols/patrol-act-page";
import { requireOfficer } from "@/lib/auth/session";
import { decidedOfEmployer } from "@/lib/desk/queries/employer-decided";
import { employerMatters } from "@/lib/desk/queries/employer-matters";
import { employerFile } from "@/lib/employers/queries/employer-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { openItemsOfEmployer } from "@/lib/orders/queries/open-items-of-employer";
import { whyNot } from "@/lib/patrols/labels";
import { inspectorRefusal } from "@/lib/patrols/plan-policy";
import { visitFile } from "@/lib/patrols/queries/visit-file";
import { visitsOfEmployer } from "@/lib/patrols/queries/visits-of-employer";
import { listingsOfEmployer } from "@/lib/wage-listings/queries/listing-list";
import { open } from "./actions";

export const metadata: Metadata = { title: "入企一页纸" };

export default async function BriefPage({ params }: { params: Promise<{ visitId: string }> }) {
  const officer = await requireOfficer();
  const visit = await found(visitFile(officer, (await params).visitId, now()));
  const isOpened = visit.openings.some(({ accountId }) => accountId === officer.id);
  return (
    <PatrolActPage
      title="入企一页纸"
      back={{ href: `/office/patrols/${visit.id}`, label: visit.employerName }}
      refusal={whyNot(inspectorRefusal(officer))}
    >
      {isOpened ? await brief() : <OpenBriefForm id={visit.id} action={open} />}
    </PatrolActPage>
  );

  async function brief() {
    const employer = await found(employerFile(officer, visit.employerId));
    const ids = [employer.id, ...employer.aliases.map(({ id }) => id)];
    const [matters, items, visits, decided, listings] = await Promise.all([
      employerMatters(officer, ids, {}),
      openItemsOfEmployer(officer, ids),
      visitsOfEmployer(officer, ids),
      decidedOfEmployer(officer, ids),
      listingsOfEmployer(officer, ids),
    ]);
    const others = visits.filter(({ id }) => id !== visit.id);
    return <BriefView {...{ employer, matters, items }} visits={others} past={{ decided, listings }} />;
  }
}
