import type { Metadata } from "next";
import { ActSection, NotJudged } from "@/components/publications/act-section";
import { WithdrawalForm } from "@/components/publications/ending-forms";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { publicationFile } from "@/lib/publications/queries/publication-file";
import { withdraw } from "./actions";

export const metadata: Metadata = { title: "撤回公开" };

export default async function WithdrawalPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const file = await found(publicationFile(officer, await params, now()));
  const { publication } = file;
  if (publication === null) return <NotJudged title="撤回公开" place={file} />;
  const { id, version, shown, refusalOf } = publication;
  return (
    <ActSection title="撤回公开" place={file} refusal={refusalOf("withdraw")}>
      <WithdrawalForm id={id} version={version} shown={shown} action={withdraw} />
    </ActSection>
  );
}
