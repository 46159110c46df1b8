import type { Metadata } from "next";
import { ReasonForm } from "@/components/orders/reason-form";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { whyNot } from "@/lib/orders/labels";
import { findingFile } from "@/lib/orders/queries/finding-file";
import { withdraw } from "./actions";

export const metadata: Metadata = { title: "撤回认定的事实" };

export default async function WithdrawalPage({ params }: { params: Promise<{ id: string; findingId: string }> }) {
  const officer = await requireOfficer();
  const { kase, finding, refusal } = await found(findingFile(officer, await params, now()));
  return (
    <ActSection
      title={`撤回认定的事实${finding.ordinal}`}
      backHref={`/office/cases/${kase.id}/orders`}
      refusal={whyNot(refusal)}
    >
      <p className="mb-3 max-w-measure">{finding.facts}</p>
      <ReasonForm
        id={finding.id}
        version={finding.version}
        verb="撤回"
        label="撤回的理由"
        next="该事实连同理由留在案卷中，不再能列入指令书。"
        action={withdraw}
      />
    </ActSection>
  );
}
