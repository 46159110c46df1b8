"use client";
import type { z } from "zod";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { AskChairRecusalInput, DecideChairRecusalInput, RescheduleHearingInput } from "@/lib/decisions/hearing-input";
import { recusalAskerLabels } from "@/lib/decisions/hearing-labels";
import { recusalAskers } from "@/lib/decisions/lifecycle";
import { dayNames, HearingDayFields } from "./hearing-day-fields";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };
type Choice = { value: string; label: string };
type Entry = z.input<typeof RescheduleHearingInput>;

type Changing = Props & {
  told: Omit<Entry, "id" | "version" | "reason">;
  chairs: readonly Choice[];
};

/** Another day, place or bench than was told, and why. */
export function RescheduleHearingForm({ id, version, told, chairs, action }: Changing) {
  const defaults: Entry = { id, version, ...told, reason: "" };
  const form = useCommandForm(RescheduleHearingInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="reason" label="变更的原因" rows={2} help="写入新的听证通知书和听证笔录。" />
      <HearingDayFields
        form={form}
        names={dayNames}
        dayHelp="至少在今天之后7个工作日，从新的通知书送达重新计算。"
        chairs={chairs}
      />
      <SubmitButton form={form} next="编号并生成新的听证通知书，原通知书不再使用；新的通知书须另行送达。">
        变更
      </SubmitButton>
    </CommandForm>
  );
}

const askers = recusalAskers.map((value) => ({ value, label: recusalAskerLabels[value] }));

/** That the chair has a direct interest in the case, and who says so. */
export function AskChairRecusalForm({ id, version, action }: Props) {
  const defaults: Partial<z.input<typeof AskChairRecusalInput>> = { id, version, reason: "" };
  const form = useCommandForm(AskChairRecusalInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="asker" label="由谁提出" options={askers} />
      <TextArea form={form} name="reason" label="与本案有直接利害关系的情况" rows={3} />
      <SubmitButton form={form} next="由负责人决定；决定以前不能登记听证已经举行。">
        登记回避申请
      </SubmitButton>
    </CommandForm>
  );
}

const answers = [
  { value: "granted", label: "准予回避", help: "听证前由承办人变更听证安排，另行确定主持人并重新通知。" },
  { value: "refused", label: "驳回申请", help: "听证照常由该主持人主持，理由写入听证笔录。" },
];

/** The head's decision on the chair's recusal. */
export function DecideChairRecusalForm({ id, version, action }: Props) {
  const defaults: Partial<z.input<typeof DecideChairRecusalInput>> = { id, version, reason: "" };
  const form = useCommandForm(DecideChairRecusalInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="decision" label="决定" options={answers} />
      <TextArea form={form} name="reason" label="决定的理由" rows={3} />
      <SubmitButton form={form} next="申请和决定都写入听证笔录。">
        决定
      </SubmitButton>
    </CommandForm>
  );
}
