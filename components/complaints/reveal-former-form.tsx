"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import type { Complainant } from "@/lib/complaints/complainant";
import { RevealFormerInput } from "@/lib/complaints/complainant-input";
import { complainantFieldLabels, complainantWords, fieldsWords } from "@/lib/complaints/complainant-labels";
import { type ComplainantField, complainantFields } from "@/lib/complaints/lifecycle";
import type { ComplaintFile } from "@/lib/complaints/queries/complaint-file";
import { minuteStamp } from "@/lib/kernel/clock";

type Opened = { readonly person: Complainant; readonly fields: readonly ComplainantField[] };
type Props = {
  file: Pick<ComplaintFile, "id" | "complainantCorrections">;
  action: FormAction<unknown, Opened>;
};

/** Asks the reason, then shows who was said to have complained before one correction. */
export function RevealFormerForm({ file: { id, complainantCorrections: corrections }, action }: Props) {
  const form = useCommandForm(RevealFormerInput, action, {
    defaults: { id, correctionId: corrections[0]?.id ?? "", reason: "" },
  });
  const { outcome } = form.command;
  const options = corrections.map(({ id: value, correctedAt, fields }) => ({
    value,
    label: `${minuteStamp(correctedAt)}更正${fieldsWords(fields)}`,
  }));
  return (
    <Section title="更正以前的投诉人信息">
      {outcome.kind === "done" ? <Former {...outcome.data} /> : null}
      <CommandForm form={form} done="已记录本次查看。">
        <SelectField form={form} name="correctionId" label="哪一次更正以前的" options={options} />
        <TextArea form={form} name="reason" label="查看理由" help="例如：核对以前送达的地址。每次查看都会留下记录。" />
        <SubmitButton form={form} next="显示这次更正以前的全部内容，并记录本次查看。">
          查看更正以前的内容
        </SubmitButton>
      </CommandForm>
    </Section>
  );
}

function Former({ person, fields }: Opened) {
  const items = complainantFields.map((field) => ({
    term: `${complainantFieldLabels[field]}${fields.includes(field) ? "（已更正）" : ""}`,
    detail: complainantWords(person, field),
  }));
  return <DescriptionList items={items} />;
}
