"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ConfirmWithholdingInput, PublishInput, ReasonFields } from "@/lib/publications/input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

export function PublishForm({ id, version, action }: Props) {
  const form = useCommandForm(PublishInput, action, { defaults: { id, version } });
  return (
    <CommandForm form={form}>
      <SubmitButton
        form={form}
        next="公开的就是上面的文本，一字不改；立即在公开网页上可以查到，并存入案卷。文中还有自然人姓名的，请先退回。"
      >
        同意公开
      </SubmitButton>
    </CommandForm>
  );
}

export function ConfirmWithholdingForm({ id, version, action }: Props) {
  const form = useCommandForm(ConfirmWithholdingInput, action, { defaults: { id, version } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} next="不公开；以后认为应当公开的，承办人可以改为公开。">
        确认不公开
      </SubmitButton>
    </CommandForm>
  );
}

type ReasonProps = Props & {
  /** The words of the field and of the button. */
  label: string;
  submit: string;
};

/** An act that needs its reason and nothing more. */
export function ReasonForm({ id, version, action, label, submit }: ReasonProps) {
  const form = useCommandForm(ReasonFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { reason: "" },
  });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label={label} rows={3} />
      <SubmitButton form={form}>{submit}</SubmitButton>
    </CommandForm>
  );
}
