import type { Metadata } from "next";
import { hrefOf, PreservationActSection } from "@/components/preservations/act-section";
import { DecidePreservationForm } from "@/components/preservations/decide-forms";
import { PreservationProposal } from "@/components/preservations/preservation-proposal";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { preservationFile } from "@/lib/preservations/queries/preservation-file";
import { decideOn } from "./actions";

export const metadata: Metadata = { title: "审批先行登记保存" };

type Props = { params: Promise<{ id: string; preservationId: string }> };

export default async function ApprovalPage({ params }: Props) {
  const officer = await requireOfficer();
  const preservation = await found(preservationFile(officer, await params, now()));
  const { id, version } = preservation;
  return (
    <PreservationActSection
      title="审批先行登记保存"
      backHref={hrefOf(preservation)}
      refusal={preservation.refusalOf("approve")}
    >
      <PreservationProposal preservation={preservation} />
      <DecidePreservationForm id={id} version={version} action={decideOn} />
    </PreservationActSection>
  );
}
