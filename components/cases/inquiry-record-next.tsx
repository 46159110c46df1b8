import type { z } from "zod";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/lib/action-result";
import type {
  CorrectInquiryRecordInput,
  IssueInquiryRecordInput,
  NoteRefusalToSignInput,
} from "@/lib/cases/inquiry-input";
import { correctionFault, refusalToSignFault } from "@/lib/cases/inquiry-policy";
import { caseRefusals } from "@/lib/cases/labels";
import type { CaseRefusal } from "@/lib/cases/policy";
import type { RecordFile } from "@/lib/cases/queries/inquiries";
import { CorrectRecordForm } from "./correct-record-form";
import { IssueRecordForm, RefusalToSignForm, SignedRecordUpload } from "./inquiry-record-acts";
import { RecordScans } from "./inquiry-record-scans";

type Props = {
  record: RecordFile;
  refusal: CaseRefusal | null;
  issue: FormAction<z.input<typeof IssueInquiryRecordInput>, unknown>;
  correct: FormAction<z.input<typeof CorrectInquiryRecordInput>, unknown>;
  noteRefusal: FormAction<z.input<typeof NoteRefusalToSignInput>, unknown>;
};

/** What comes next for a record: complete it and make the paper, then bring back the signed one. */
export function InquiryRecordNext({ record, refusal, issue, correct, noteRefusal }: Props) {
  const { id, caseId, version, documentId, scans, refusedToSign, refusalWitness } = record;
  return (
    <>
      {documentId === null ? null : (
        <p className="my-2">
          <a className="link" href={`/documents/${documentId}`}>
            打开笔录（PDF）
          </a>
        </p>
      )}
      {scans.length > 0 ? <RecordScans caseId={caseId} scans={scans} mayReplace={refusal === null} /> : null}
      {refusedToSign === null ? null : (
        <Banner kind="warn">
          被询问人没有签名：{refusedToSign}
          {refusalWitness ? `见证人：${refusalWitness}。` : "没有见证人，全程录音录像。"}
        </Banner>
      )}
      {refusal !== null ? <Banner kind="warn">{caseRefusals[refusal]}</Banner> : null}
      {documentId === null && refusal === null ? (
        <div className="grid gap-4">
          <p>
            <ButtonLink href={`/office/cases/${caseId}/inquiries/records/${id}/edit`}>继续填写</ButtonLink>
          </p>
          <IssueRecordForm id={id} version={version} action={issue} />
        </div>
      ) : null}
      {documentId !== null && refusal === null ? (
        <>
          <SignedRecordUpload id={id} />
          {refusedToSign === null && correctionFault(scans) === null ? (
            <Disclosure summary="更正笔录（被询问人核对后提出）">
              <CorrectRecordForm record={record} action={correct} />
            </Disclosure>
          ) : null}
          {refusedToSign === null && refusalToSignFault(scans) === null ? (
            <Disclosure summary="被询问人拒绝签名">
              <RefusalToSignForm id={id} version={version} action={noteRefusal} />
            </Disclosure>
          ) : null}
        </>
      ) : null}
    </>
  );
}
