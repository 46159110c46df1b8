import type { z } from "zod";
import { Banner } from "@/components/ui/banner";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import type { ReceiveMaterialsInput, ReturnMaterialsInput } from "@/lib/cases/inquiry-input";
import { caseRefusals } from "@/lib/cases/labels";
import type { CaseRefusal } from "@/lib/cases/policy";
import type { NoticeFile } from "@/lib/cases/queries/inquiries";
import { ReceiveMaterialsForm, ReturnMaterialsForm } from "./inquiry-material-forms";

type Props = {
  notice: NoticeFile;
  today: string;
  refusal: CaseRefusal | null;
  mayReturn: boolean;
  receive: FormAction<z.input<typeof ReceiveMaterialsInput>, unknown>;
  giveBack: FormAction<z.input<typeof ReturnMaterialsInput>, unknown>;
};

/**
 * Taking in what is still wanting of a notice's list, and giving originals back. A list that moved is a new form, so
 * that no line stands under another's name.
 */
export function InquiryHandover({ notice, today, refusal, mayReturn, receive, giveBack }: Props) {
  const wanting = notice.materials.filter((row) => row.receivedOn === null);
  const held = notice.materials.filter((row) => row.isOriginal && row.returnedOn === null);
  const place = { noticeId: notice.id, today };
  return (
    <>
      {wanting.length > 0 ? (
        <Section title="登记收到材料">
          {refusal === null ? (
            <ReceiveMaterialsForm
              {...place}
              key={wanting.map(({ ordinal }) => ordinal).join()}
              materials={wanting}
              action={receive}
            />
          ) : (
            <Banner kind="warn">{caseRefusals[refusal]}</Banner>
          )}
        </Section>
      ) : null}
      {held.length > 0 && mayReturn ? (
        <Section title="退还原件">
          <ReturnMaterialsForm {...place} materials={held} action={giveBack} />
        </Section>
      ) : null}
    </>
  );
}
