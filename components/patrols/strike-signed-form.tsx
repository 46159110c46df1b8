"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { StrikeSignedFields } from "@/lib/patrols/record-input";

type Page = { readonly id: string; readonly name: string };
type Props = {
  id: string;
  version: number;
  verb: string;
  pages: readonly Page[];
  action: FormAction<unknown, unknown>;
};

/** Which of the uploaded pages is none of the signed record, and why. */
export function StrikeSignedForm({ id, version, verb, pages, action }: Props) {
  const form = useCommandForm(StrikeSignedFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: { photoId: "", reason: "" },
  });
  const options = pages.map((page) => ({ value: page.id, label: page.name }));
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="photoId" label="误传的签名页" options={options} />
      <TextArea form={form} name="reason" label="剔除的理由" rows={2} />
      <SubmitButton form={form} next="不再作为签名的笔录，原图和理由留存；没有签名的，再登记拒绝签名。">
        {verb}
      </SubmitButton>
    </CommandForm>
  );
}
