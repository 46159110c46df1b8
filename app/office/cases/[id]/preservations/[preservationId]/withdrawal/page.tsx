import type { Metadata } from "next";
import { WithdrawPreservationForm } from "@/components/preservations/decide-forms";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { hrefOf } from "@/lib/preservations/act-links";
import { whyNot } from "@/lib/preservations/labels";
import { preservationFile } from "@/lib/preservations/queries/preservation-file";
import { withdraw } from "./actions";

export const metadata: Metadata = { title: "撤回先行登记保存" };

type Props = { params: Promise<{ id: string; preservationId: string }> };

export default async function WithdrawalPage({ params }: Props) {
  const officer = await requireOfficer();
  const preservation = await found(preservationFile(officer, await params, now()));
  const { id, version } = preservation;
  return (
    <ActSection
      title="撤回先行登记保存"
      backHref={hrefOf(preservation)}
      refusal={whyNot(preservation.refusalOf("withdraw"))}
    >
      <WithdrawPreservationForm id={id} version={version} action={withdraw} />
    </ActSection>
  );
}
