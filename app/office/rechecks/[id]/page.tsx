import type { Metadata } from "next";
import { DecideRecheckForm } from "@/components/rechecks/decide-recheck-form";
import { RecheckView } from "@/components/rechecks/recheck-view";
import { Banner } from "@/components/ui/banner";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { recheckRefusals } from "@/lib/rechecks/labels";
import { recheckFile } from "@/lib/rechecks/queries/recheck-file";
import { decide } from "./actions";

export const metadata: Metadata = { title: "复核" };

export default async function RecheckPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(recheckFile(officer, (await params).id));
  return (
    <RecheckView file={file}>
      {file.refusal === null ? (
        <DecideRecheckForm id={file.id} version={file.version} action={decide} />
      ) : (
        <Banner kind="info">{recheckRefusals[file.refusal]}</Banner>
      )}
    </RecheckView>
  );
}
