import type { Metadata } from "next";
import { ActSection } from "@/components/enforcement/act-section";
import { DeferralDecisionForm, DeferralForm } from "@/components/enforcement/deferral-forms";
import { ButtonLink } from "@/components/ui/button";
import { requireOfficer } from "@/lib/auth/session";
import { enforcementFile } from "@/lib/enforcement/queries/enforcement-file";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { yuanTyped } from "@/lib/kernel/money";
import { apply, decide } from "./actions";

export const metadata: Metadata = { title: "延期、分期" };

type Props = { params: Promise<{ id: string; enforcementId: string }> };

export default async function DeferralsPage({ params }: Props) {
  const officer = await requireOfficer();
  const file = await found(enforcementFile(officer, await params, now()));
  const { id, version, caseId } = file;
  return (
    <>
      <ActSection title="登记延期、分期申请" refusal={file.refusalOf("applyDeferral")}>
        <DeferralForm
          id={id}
          version={version}
          today={file.facts.today}
          owed={yuanTyped(file.balance.owed.fine)}
          action={apply}
        />
      </ActSection>
      <ActSection title="审批延期、分期" refusal={file.refusalOf("decideDeferral")}>
        <DeferralDecisionForm id={id} version={version} action={decide} />
      </ActSection>
      <p className="mt-4">
        <ButtonLink href={`/office/cases/${caseId}/enforcement/${id}`}>返回履行台账</ButtonLink>
      </p>
    </>
  );
}
