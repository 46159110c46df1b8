import type { Metadata } from "next";
import { DecidePreservationForm } from "@/components/preservations/decide-forms";
import { PreservationProposal } from "@/components/preservations/preservation-proposal";
import { Banner } from "@/components/ui/banner";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { hrefOf } from "@/lib/preservations/act-links";
import { whyNot } from "@/lib/preservations/labels";
import { preservationFile } from "@/lib/preservations/queries/preservation-file";
import { decideOn } from "./actions";

export const metadata: Metadata = { title: "审批先行登记保存" };

type Props = { params: Promise<{ id: string; preservationId: string }> };

export default async function ApprovalPage({ params }: Props) {
  const officer = await requireOfficer();
  const preservation = await found(preservationFile(officer, await params, now()));
  const { id, version, refusalOf } = preservation;
  const closed = whyNot(refusalOf("approve"));
  return (
    <ActSection title="审批先行登记保存" backHref={hrefOf(preservation)} refusal={whyNot(refusalOf("refuse"))}>
      <PreservationProposal preservation={preservation} />
      {closed === null ? null : <Banner kind="warn">现在不能选“同意”：{closed}</Banner>}
      <DecidePreservationForm id={id} version={version} action={decideOn} />
    </ActSection>
  );
}
