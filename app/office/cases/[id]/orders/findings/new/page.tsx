import type { Metadata } from "next";
import { FindingForm } from "@/components/orders/finding-form";
import { ViolationPicker } from "@/components/orders/violation-picker";
import { ViolationText } from "@/components/orders/violation-text";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { hrefWith, type SearchParams } from "@/lib/kernel/search-params";
import { FindingSearch } from "@/lib/orders/filter";
import { whyNot } from "@/lib/orders/labels";
import { findingDefaults } from "@/lib/orders/queries/finding-defaults";
import { exhibitsOfCase, orderDesk } from "@/lib/orders/queries/order-desk";
import { pickableViolations } from "@/lib/orders/violation-search";
import { amountAsked } from "@/lib/violations/amount-labels";
import { violationOf } from "@/lib/violations/catalogue";
import { record } from "./actions";

export const metadata: Metadata = { title: "认定事实" };

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

export default async function NewFindingPage({ params, searchParams }: Props) {
  const officer = await requireOfficer();
  const { kase, limitation, gatherRefusal } = await found(orderDesk(officer, (await params).id, now()));
  const { q, code, visit, question, notice } = FindingSearch.parse(await searchParams);
  const path = hrefWith(`/office/cases/${kase.id}/orders/findings/new`, { visit, question, notice });
  const violation = violationOf(code);
  if (violation === null && gatherRefusal === null) {
    return <ViolationPicker path={path} q={q} violations={pickableViolations(kase.regionCode, q)} />;
  }
  return (
    <ActSection title="认定事实" backHref={`/office/cases/${kase.id}/orders`} refusal={whyNot(gatherRefusal)}>
      {violation ? <ViolationText violation={violation} otherHref={path} /> : null}
      <FindingForm
        place={{ caseId: kase.id, violationCode: code }}
        defaults={await found(findingDefaults(officer, { caseId: kase.id, visit, question, notice }))}
        exhibits={await exhibitsOfCase(kase.id)}
        limitation={limitation}
        amount={amountAsked(violation)}
        action={record}
        verb="认定"
      />
    </ActSection>
  );
}
