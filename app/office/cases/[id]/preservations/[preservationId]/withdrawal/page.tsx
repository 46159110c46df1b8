import type { Metadata } from "next";
import { hrefOf, PreservationActSection } from "@/components/preservations/act-section";
import { WithdrawPreservationForm } from "@/components/preservations/decide-forms";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { preservationFile } from "@/lib/preservations/queries/preservation-file";
import { withdraw } from "./actions";

export const metadata: Metadata = { title: "撤回先行登记保存" };

type Props = { params: Promise<{ id: string; preservationId: string }> };

export default async function WithdrawalPage({ params }: Props) {
  const officer = await requireOfficer();
  const preservation = await found(preservationFile(officer, await params, now()));
  const { id, version } = preservation;
  return (
    <PreservationActSection
      title="撤回先行登记保存"
      backHref={hrefOf(preservation)}
      refusal={preservation.refusalOf("withdraw")}
    >
      <WithdrawPreservationForm id={id} version={version} action={withdraw} />
    </PreservationActSection>
  );
}
