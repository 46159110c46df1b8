import type { Metadata } from "next";
import { IssuePreservationForm } from "@/components/preservations/issue-form";
import { ActSection } from "@/components/workflow/act-section";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { hrefOf } from "@/lib/preservations/act-links";
import { whyNot } from "@/lib/preservations/labels";
import { preservationFile } from "@/lib/preservations/queries/preservation-file";
import { issue } from "./actions";

export const metadata: Metadata = { title: "实施先行登记保存" };

type Props = { params: Promise<{ id: string; preservationId: string }> };

export default async function IssuePage({ params }: Props) {
  const officer = await requireOfficer();
  const preservation = await found(preservationFile(officer, await params, now()));
  const { id, version } = preservation;
  return (
    <ActSection
      title="实施先行登记保存"
      backHref={hrefOf(preservation)}
      refusal={whyNot(preservation.refusalOf("issue"))}
    >
      <IssuePreservationForm id={id} version={version} items={preservation.items} action={issue} />
    </ActSection>
  );
}
