import type { Metadata } from "next";
import { ReleasePreservationForm } from "@/components/preservations/decide-forms";
import { PreservationProposal } from "@/components/preservations/preservation-proposal";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { hrefOf } from "@/lib/preservations/act-links";
import { whyNot } from "@/lib/preservations/labels";
import { preservationFile } from "@/lib/preservations/queries/preservation-file";
import { release } from "./actions";

export const metadata: Metadata = { title: "解除期满的登记保存" };

type Props = { params: Promise<{ id: string; preservationId: string }> };

export default async function ReleasePage({ params }: Props) {
  const officer = await requireOfficer();
  const preservation = await found(preservationFile(officer, await params, now()));
  const { id, version } = preservation;
  return (
    <ActSection
      title="解除期满的登记保存"
      backHref={hrefOf(preservation)}
      refusal={whyNot(preservation.refusalOf("release"))}
    >
      <PreservationProposal preservation={preservation} />
      <ReleasePreservationForm id={id} version={version} action={release} />
    </ActSection>
  );
}
