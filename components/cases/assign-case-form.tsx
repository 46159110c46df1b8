"use client";

import type { z } from "zod";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { useCommandForm } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { AssignCaseInput } from "@/lib/cases/input";
import { InspectorPairFields } from "./inspector-pair-fields";

type Props = {
  kase: { id: string; version: number };
  inspectors: readonly Option[];
  action: FormAction<z.input<typeof AssignCaseInput>, unknown>;
};

/** Names the two inspectors of a case. */
export function AssignCaseForm({ kase, inspectors, action }: Props) {
  const defaults = { id: kase.id, version: kase.version, leadId: "", secondId: "" };
  const form = useCommandForm(AssignCaseInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <InspectorPairFields
        form={form}
        lead="leadId"
        second="secondId"
        inspectors={inspectors}
        help="须与主办为不同的两人。名单只列当日执法证件有效、未被决定回避的监察员；证件号码随指派存入案件。"
      />
      <SubmitButton form={form} next="指派后案件进入调查中，两名承办人即可调查取证。">
        指派
      </SubmitButton>
    </CommandForm>
  );
}
