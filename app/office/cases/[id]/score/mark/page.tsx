import type { Metadata } from "next";
import { MarkItemForm } from "@/components/case-scores/mark-item-form";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { MarkAbout } from "@/lib/case-scores/filter";
import { whyNotMarked } from "@/lib/case-scores/labels";
import { fileScore } from "@/lib/closing/queries/file-score";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { mark } from "./actions";

export const metadata: Metadata = { title: "评判案卷评查项" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function MarkItemPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const { kase, refusal } = await found(fileScore(officer, (await params).id, now()));
  const { item = "" } = MarkAbout.parse(await searchParams);
  const backHref = `/office/cases/${kase.id}/score`;
  return (
    <ActSection title="评判案卷评查项" backHref={backHref} refusal={whyNotMarked(refusal)}>
      <MarkItemForm caseId={kase.id} chosen={item} action={mark} />
    </ActSection>
  );
}
