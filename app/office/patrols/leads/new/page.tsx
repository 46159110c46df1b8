import type { Metadata } from "next";
import { EmployerSearch } from "@/components/employers/employer-search";
import { HandUpLeadForm } from "@/components/patrols/lead-forms";
import { PatrolActPage } from "@/components/patrols/patrol-act-page";
import { requireOfficer } from "@/lib/auth/session";
import { employersToChoose } from "@/lib/employers/queries/employer";
import { legalDate, now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { whyNotLead } from "@/lib/patrols/lead-labels";
import { handUpRefusal } from "@/lib/patrols/lead-policy";
import { handUp } from "./actions";

export const metadata: Metadata = { title: "上报线索" };

export default async function NewLeadPage({ searchParams }: { searchParams: SearchParams }) {
  const officer = await requireOfficer();
  const { q } = await searchParams;
  const words = typeof q === "string" ? q : "";
  return (
    <PatrolActPage
      title="上报线索"
      back={{ href: "/office/patrols/leads", label: "上报的线索" }}
      refusal={whyNotLead(handUpRefusal(officer))}
    >
      <EmployerSearch words={words} />
      <HandUpLeadForm
        key={words}
        candidates={await employersToChoose(officer, words)}
        today={legalDate(now())}
        action={handUp}
      />
    </PatrolActPage>
  );
}
