"use client";

import type { z } from "zod";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { ReassignCaseInput } from "@/lib/cases/input";
import { InspectorPairFields } from "./inspector-pair-fields";

type Props = {
  kase: { id: string; version: number };
  /** Who holds the case now, where they may go on holding it. */
  current: { leadId: string; secondId: string };
  inspectors: readonly Option[];
  action: FormAction<z.input<typeof ReassignCaseInput>, unknown>;
};

/** Puts others in the place of a case's officers. */
export function ReassignCaseForm({ kase, current, inspectors, action }: Props) {
  const defaults = { id: kase.id, version: kase.version, ...current, reason: "" };
  const form = useCommandForm(ReassignCaseInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <InspectorPairFields
        form={form}
        lead="leadId"
        second="secondId"
        inspectors={inspectors}
        help="须与主办为不同的两人。"
      />
      <TextArea form={form} name="reason" label="更换理由" rows={3} />
      <SubmitButton form={form} next="原承办人的任期至今日为止，留在承办人记录中；期限继续计算。">
        更换
      </SubmitButton>
    </CommandForm>
  );
}
