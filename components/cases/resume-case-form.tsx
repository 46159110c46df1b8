"use client";

import type { z } from "zod";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { ResumeCaseInput } from "@/lib/cases/input";

type Props = {
  kase: { id: string; version: number };
  exhibits: readonly Option[];
  action: FormAction<z.input<typeof ResumeCaseInput>, unknown>;
};

/** The head lets a suspended investigation go on. */
export function ResumeCaseForm({ kase, exhibits, action }: Props) {
  const defaults = { id: kase.id, version: kase.version, because: "", exhibitId: "" };
  const form = useCommandForm(ResumeCaseInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="because" label="恢复的理由" rows={4} />
      <SelectField
        form={form}
        name="exhibitId"
        label="证明情形消除的证据"
        options={exhibits}
        emptyLabel="案卷中没有"
        optional
      />
      <SubmitButton form={form} next="自今日起，中止时尚余的工作日继续计算；生成审批表和给投诉人的告知书。">
        恢复调查
      </SubmitButton>
    </CommandForm>
  );
}
