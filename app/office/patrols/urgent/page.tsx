import type { Metadata } from "next";
import { VisitEmployerPicker, VisitStanding } from "@/components/patrols/new-visit-view";
import { PatrolActPage } from "@/components/patrols/patrol-act-page";
import { UrgentForm } from "@/components/patrols/urgent-form";
import { requireOfficer } from "@/lib/auth/session";
import { employersToChoose } from "@/lib/employers/queries/employer";
import { legalDate, now, yearOf } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { NewVisitQuery } from "@/lib/patrols/filter";
import { itemOptions, whyNot } from "@/lib/patrols/labels";
import { inspectorRefusal } from "@/lib/patrols/plan-policy";
import { visitChoices } from "@/lib/patrols/queries/visit-choices";
import { visitStanding } from "@/lib/patrols/queries/visit-standing";
import { start } from "./actions";

export const metadata: Metadata = { title: "紧急情况先行检查" };

const PATH = "/office/patrols/urgent";

export default async function UrgentPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const { q = "", employer: employerId } = NewVisitQuery.parse(await searchParams);
  const today = legalDate(now());
  const standing = employerId ? await visitStanding(officer, employerId, today) : null;
  const { inspectors } = await visitChoices(officer, today);
  const others = inspectors.filter(({ value }) => value !== officer.id);
  return (
    <PatrolActPage
      title="紧急情况先行检查"
      back={{ href: "/office/patrols", label: "检查任务" }}
      refusal={whyNot(inspectorRefusal(officer))}
    >
      {standing === null ? (
        <VisitEmployerPicker path={PATH} q={q} employers={await employersToChoose(officer, q)} />
      ) : (
        <>
          <VisitStanding {...standing} path={PATH} year={yearOf(today)} />
          <UrgentForm employerId={standing.employer.id} inspectors={others} items={itemOptions()} action={start} />
        </>
      )}
    </PatrolActPage>
  );
}
