import type { Metadata } from "next";
import { CaseOpeningForm } from "@/components/cases/case-opening-form";
import { ActPage } from "@/components/workflow/act-page";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { caseWords, guidanceActLabels, whyNot } from "@/lib/guidance/labels";
import { guidanceFile } from "@/lib/guidance/queries/guidance-file";
import { now } from "@/lib/kernel/clock";
import { open } from "./actions";

export const metadata: Metadata = { title: "由行政指导立案" };

export default async function GuidanceCasePage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const guidance = await found(guidanceFile(officer, (await params).id, now()));
  const path = `/office/guidance/${guidance.id}`;
  const place = { id: guidance.id, version: guidance.version };
  return (
    <ActPage
      title={guidanceActLabels.openCase}
      crumbs={[{ href: path, label: guidance.employerName }]}
      number={guidance.number ?? undefined}
      refusal={whyNot(guidance.refusalOf("openCase"))}
      backHref={path}
    >
      <CaseOpeningForm
        {...{ place, said: caseWords(guidance), action: open }}
        help="已按行政指导的内容写好，可以改。"
        origin="行政指导"
      />
    </ActPage>
  );
}
