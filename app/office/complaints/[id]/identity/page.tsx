import type { Metadata } from "next";
import { ProofNotice } from "@/components/accounts/proof-notice";
import { ComplaintActPage } from "@/components/complaints/complaint-act-page";
import { RevealFieldForm, RevealIdentityForm } from "@/components/complaints/identity-forms";
import { IdentityReads } from "@/components/complaints/identity-reads";
import { RevealFormerForm } from "@/components/complaints/reveal-former-form";
import { hasProvedLately, requireOfficer } from "@/lib/auth/session";
import { fieldRefusal, identityRefusal, mayReadReads } from "@/lib/complaints/identity-policy";
import { complaintFile } from "@/lib/complaints/queries/complaint-file";
import { identityReads } from "@/lib/complaints/queries/identity-reads";
import { found } from "@/lib/found";
import { openField, openFormer, openIdentity } from "./actions";

export const metadata: Metadata = { title: "查看身份" };

export default async function IdentityPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const file = await found(complaintFile(officer, (await params).id));
  const isTip = file.kind === "tip";
  const refusal = (isTip ? identityRefusal : fieldRefusal)(officer, file.facts);
  const isProved = await hasProvedLately();
  const reads = await identityReads(officer, file.id);
  return (
    <>
      <ComplaintActPage title={isTip ? "查看举报人身份" : "查看完整号码"} file={file} refusal={refusal}>
        {isProved ? null : <ProofNotice back={`/office/complaints/${file.id}/identity`} />}
        {isTip ? (
          <RevealIdentityForm id={file.id} action={openIdentity} />
        ) : (
          <RevealFieldForm id={file.id} action={openField} />
        )}
        {file.complainantCorrections.length === 0 ? null : <RevealFormerForm file={file} action={openFormer} />}
      </ComplaintActPage>
      {mayReadReads(officer) ? <IdentityReads complaintId={file.id} reads={reads} /> : null}
    </>
  );
}
