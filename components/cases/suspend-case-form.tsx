"use client";

import type { z } from "zod";
import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { SuspendCaseInput } from "@/lib/cases/input";
import { suspensionGroundLabels } from "@/lib/cases/labels";

type Props = {
  kase: { id: string; version: number };
  exhibits: readonly Option[];
  action: FormAction<z.input<typeof SuspendCaseInput>, unknown>;
};

const grounds = optionsOf(suspensionGroundLabels);

/** The head lets an investigation rest. */
export function SuspendCaseForm({ kase, exhibits, action }: Props) {
  const defaults = { id: kase.id, version: kase.version, reason: "", exhibitId: "" };
  const form = useCommandForm(SuspendCaseInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="ground" label="中止的情形" options={grounds} />
      <TextArea form={form} name="reason" label="事实和理由" rows={4} />
      <SelectField
        form={form}
        name="exhibitId"
        label="证明中止情形的证据"
        options={exhibits}
        emptyLabel="案卷中没有"
        optional
      />
      <SubmitButton form={form} next="自今日起调查期限暂停，情形消除后恢复；生成审批表和给投诉人的告知书。">
        中止调查
      </SubmitButton>
    </CommandForm>
  );
}
