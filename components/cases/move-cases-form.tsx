"use client";

import { CheckboxGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { MoveCasesInput } from "@/lib/cases/input";
import { partLabels } from "@/lib/cases/labels";
import type { HeldCase } from "@/lib/cases/queries/cases-held";

type Props = {
  fromId: string;
  held: readonly HeldCase[];
  inspectors: readonly Option[];
  action: FormAction<unknown, unknown>;
};

/** All open cases of one officer, ticked, and who takes them. */
export function MoveCasesForm({ fromId, held, inspectors, action }: Props) {
  const form = useCommandForm(MoveCasesInput, action, {
    defaults: { fromId, toId: "", caseIds: held.map(({ id }) => id), reason: "" },
  });
  return (
    <CommandForm form={form} done="勾选的案件已经移交。">
      <CheckboxGroup
        form={form}
        name="caseIds"
        label="移交的案件"
        options={held.map(({ id, number, title, part }) => ({
          value: id,
          label: `${number}　${title}`,
          help: partLabels[part],
        }))}
      />
      <SelectField form={form} name="toId" label="接手的监察员" options={inspectors} />
      <TextArea form={form} name="reason" label="移交的原因" rows={3} />
      <SubmitButton form={form} next="每件案件各记一条更换承办人的记录；有一件不能移交的，都不移交。">
        一并移交
      </SubmitButton>
    </CommandForm>
  );
}
