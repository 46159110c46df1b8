"use client";

import type { z } from "zod";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { DeclareRecusalInput } from "@/lib/cases/input";

type Props = {
  kase: { id: string; version: number };
  /** Oneself, the case's officers, and whoever else enforces or judges in the organ. */
  officers: readonly Option[];
  action: FormAction<z.input<typeof DeclareRecusalInput>, unknown>;
};

/** An officer's own recusal, or one that a party asks for. */
export function DeclareRecusalForm({ kase, officers, action }: Props) {
  const defaults = { id: kase.id, version: kase.version, accountId: "", reason: "" };
  const form = useCommandForm(DeclareRecusalInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="accountId" label="需要回避的人员" options={officers} />
      <TextArea
        form={form}
        name="reason"
        label="回避的事由"
        rows={4}
        help="写明与案件有何直接利害关系，或者可能影响公正执法的其他关系；当事人申请的，写明由谁、何时提出。"
      />
      <SubmitButton form={form} next="由行政机关负责人决定；决定前不停止调查。">
        申请回避
      </SubmitButton>
    </CommandForm>
  );
}
