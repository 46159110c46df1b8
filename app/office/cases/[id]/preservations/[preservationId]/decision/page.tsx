import type { Metadata } from "next";
import { DisposeItemsForm } from "@/components/preservations/dispose-form";
import { PreservationProposal } from "@/components/preservations/preservation-proposal";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { hrefOf } from "@/lib/preservations/act-links";
import { whyNot } from "@/lib/preservations/labels";
import { preservationFile } from "@/lib/preservations/queries/preservation-file";
import { dispose } from "./actions";

export const metadata: Metadata = { title: "处理登记保存的证据" };

type Props = { params: Promise<{ id: string; preservationId: string }> };

export default async function DecisionPage({ params }: Props) {
  const officer = await requireOfficer();
  const preservation = await found(preservationFile(officer, await params, now()));
  const { id, version } = preservation;
  const undecided = preservation.items.filter(({ isHeld, disposal }) => isHeld && disposal === null);
  return (
    <ActSection
      title="处理登记保存的证据"
      backHref={hrefOf(preservation)}
      refusal={whyNot(preservation.refusalOf("dispose"))}
    >
      <PreservationProposal preservation={preservation} />
      <DisposeItemsForm id={id} version={version} items={undecided} action={dispose} />
    </ActSection>
  );
}
