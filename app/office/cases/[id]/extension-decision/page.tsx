import type { Metadata } from "next";
import { ActSection } from "@/components/cases/act-section";
import { ExtendCaseForm } from "@/components/cases/extend-case-form";
import { ExtensionFacts } from "@/components/cases/extension-facts";
import { requireOfficer } from "@/lib/auth/session";
import { extendedLimit } from "@/lib/cases/lifecycle";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { extensionsOf } from "@/lib/cases/queries/case-records";
import { extensionPreview } from "@/lib/cases/queries/extension-preview";
import { found } from "@/lib/found";
import { proseDate } from "@/lib/kernel/clock";
import { extend } from "./actions";

export const metadata: Metadata = { title: "决定延期" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, refusalOf } = await found(caseActs(officer, (await params).id));
  const limit = extendedLimit(kase.state);
  const proposals = await extensionsOf(kase.id);
  const proposal = proposals.find((one) => one.decidedOn === null && one.limitKey === limit);
  const preview = await extensionPreview(kase, proposal?.workingDays);
  const to = preview?.to;
  return (
    <ActSection act="extend" caseId={kase.id} refusal={refusalOf("extend")}>
      <ExtensionFacts kase={kase} preview={preview} proposal={proposal} />
      <ExtendCaseForm
        kase={{ id: kase.id, version: kase.version }}
        limit={limit}
        extendedTo={to ? `${to.provisional ? "（预计）" : ""}${proseDate(to.dueOn)}` : ""}
        action={extend}
      />
    </ActSection>
  );
}
