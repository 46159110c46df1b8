import type { Metadata } from "next";
import { FindingForm } from "@/components/orders/finding-form";
import { ViolationText } from "@/components/orders/violation-text";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { whyNot } from "@/lib/orders/labels";
import { findingFile } from "@/lib/orders/queries/finding-file";
import { exhibitsOfCase } from "@/lib/orders/queries/order-desk";
import { amountAsked } from "@/lib/violations/amount-labels";
import { amend } from "./actions";

export const metadata: Metadata = { title: "修改认定的事实" };

export default async function AmendmentPage({ params }: { params: Promise<{ id: string; findingId: string }> }) {
  const officer = await requireOfficer();
  const { kase, limitation, finding, refusal } = await found(findingFile(officer, await params, now()));
  return (
    <ActSection
      title={`修改认定的事实${finding.ordinal}`}
      backHref={`/office/cases/${kase.id}/orders`}
      refusal={whyNot(refusal)}
    >
      {finding.violation ? <ViolationText violation={finding.violation} /> : null}
      <FindingForm
        place={{ id: finding.id, version: finding.version }}
        defaults={finding.typed}
        exhibits={await exhibitsOfCase(kase.id)}
        limitation={limitation}
        amount={amountAsked(finding.violation)}
        action={amend}
        verb="修改"
      />
    </ActSection>
  );
}
