import type { Metadata } from "next";
import { OpenGuidanceCaseForm } from "@/components/guidance/guidance-forms";
import { ActPage } from "@/components/platform-reports/act-page";
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
      <OpenGuidanceCaseForm place={place} said={caseWords(guidance)} action={open} />
    </ActPage>
  );
}
