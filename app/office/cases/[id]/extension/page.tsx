import type { Metadata } from "next";
import { ActSection } from "@/components/cases/act-section";
import { ExtensionFacts } from "@/components/cases/extension-facts";
import { ProposeExtensionForm } from "@/components/cases/propose-extension-form";
import { requireOfficer } from "@/lib/auth/session";
import { extendedLimit } from "@/lib/cases/lifecycle";
import { caseActs } from "@/lib/cases/queries/case-acts";
import { extensionPreview } from "@/lib/cases/queries/extension-preview";
import { found } from "@/lib/found";
import { propose } from "./actions";

export const metadata: Metadata = { title: "呈报延期" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { kase, refusalOf } = await found(caseActs(officer, (await params).id));
  return (
    <ActSection act="proposeExtension" caseId={kase.id} refusal={refusalOf("proposeExtension")}>
      <ExtensionFacts kase={kase} preview={await extensionPreview(kase)} />
      <ProposeExtensionForm
        kase={{ id: kase.id, version: kase.version }}
        isForDeciding={extendedLimit(kase.state) === "T-DECIDE-15"}
        action={propose}
      />
    </ActSection>
  );
}
