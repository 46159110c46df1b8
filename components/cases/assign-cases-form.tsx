"use client";

import { CheckboxGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { AssignCasesInput } from "@/lib/cases/input";
import type { WaitingCase } from "@/lib/cases/queries/cases-held";
import { InspectorPairFields } from "./inspector-pair-fields";

type Props = {
  waiting: readonly WaitingCase[];
  inspectors: readonly Option[];
  action: FormAction<unknown, unknown>;
};

/** The cases that wait for officers, to be ticked, and the two who take them. */
export function AssignCasesForm({ waiting, inspectors, action }: Props) {
  const form = useCommandForm(AssignCasesInput, action, { defaults: { caseIds: [], leadId: "", secondId: "" } });
  return (
    <CommandForm form={form} done="勾选的案件已经指派。">
      <CheckboxGroup
        form={form}
        name="caseIds"
        label="指派的案件"
        options={waiting.map(({ id, number, title, openedOn, workerCount }) => ({
          value: id,
          label: `${number}　${title}`,
          help: `${openedOn}立案，涉及${workerCount}人`,
        }))}
      />
      <InspectorPairFields
        form={form}
        lead="leadId"
        second="secondId"
        inspectors={inspectors}
        help="须与主办为不同的两人；名单只列当日执法证件有效的监察员。"
      />
      <SubmitButton form={form} next="每件案件各记一条指派记录；有一件不能指派的，都不指派。">
        一并指派
      </SubmitButton>
    </CommandForm>
  );
}
