import type { Metadata } from "next";
import { VisitEmployerPicker, VisitStanding } from "@/components/patrols/new-visit-view";
import { PatrolActPage } from "@/components/patrols/patrol-act-page";
import { VisitForm } from "@/components/patrols/visit-form";
import { requireOfficer } from "@/lib/auth/session";
import { employersToChoose } from "@/lib/employers/queries/employer";
import { found } from "@/lib/found";
import { legalDate, now, yearOf } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { NewVisitQuery } from "@/lib/patrols/filter";
import { itemOptions, whyNot } from "@/lib/patrols/labels";
import { leadGround } from "@/lib/patrols/lead-labels";
import { inspectorRefusal } from "@/lib/patrols/plan-policy";
import { leadFile } from "@/lib/patrols/queries/lead-file";
import { visitChoices } from "@/lib/patrols/queries/visit-choices";
import { visitStanding } from "@/lib/patrols/queries/visit-standing";
import { propose } from "./actions";

export const metadata: Metadata = { title: "安排检查" };

export default async function NewVisitPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const { q = "", employer, plan, lead: leadId } = NewVisitQuery.parse(await searchParams);
  const today = legalDate(now());
  const lead = leadId ? await found(leadFile(officer, leadId)) : null;
  const employerId = lead?.employerId ?? employer;
  const standing = employerId ? await visitStanding(officer, employerId, today) : null;
  const choices = await visitChoices(officer, today);
  const itemKeys = choices.itemsOfPlan.get(plan ?? "");
  return (
    <PatrolActPage
      title="安排检查"
      back={{ href: "/office/patrols", label: "检查任务" }}
      refusal={whyNot(inspectorRefusal(officer))}
    >
      {standing === null ? (
        <VisitEmployerPicker q={q} plan={plan} employers={await employersToChoose(officer, q)} />
      ) : (
        <>
          <VisitStanding {...standing} year={yearOf(today)} />
          <VisitForm
            place={{ employerId: standing.employer.id, fieldLeadId: leadId ?? "" }}
            defaults={lead ? leadGround(lead) : itemKeys ? { ground: "plan", planId: plan, itemKeys } : {}}
            inspectors={choices.inspectors}
            plans={choices.plans}
            items={itemOptions()}
            earliest={today}
            isNear={standing.near.length + standing.elsewhere.length > 0}
            action={propose}
          />
        </>
      )}
    </PatrolActPage>
  );
}
