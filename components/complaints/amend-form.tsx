"use client";
import type { z } from "zod";
import { CheckboxGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, NumberField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { FormAction } from "@/lib/action-result";
import { AmendComplaintInput } from "@/lib/complaints/input";
import { amendableFieldLabels as labels } from "@/lib/complaints/labels";
import type { ComplaintFile } from "@/lib/complaints/queries/complaint-file";
import { isTopic, topicLabels } from "@/lib/kernel/topics";

type Input = z.input<typeof AmendComplaintInput>;
type Props = {
  file: Pick<ComplaintFile, "id" | "version" | "kind" | Exclude<keyof Input, "id" | "version" | "reason">>;
  mayMoveReceipt: boolean;
  action: FormAction<unknown, unknown>;
};

const topicOptions = optionsOf(topicLabels);

/** The entry as it stands, to be put right; what it said before is kept. */
export function AmendForm({ file, mayMoveReceipt, action }: Props) {
  const form = useCommandForm(AmendComplaintInput, action, { defaults: defaultsOf(file) });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="respondentName" label={labels.respondentName} />
      <TextField form={form} name="respondentPlace" label={labels.respondentPlace} optional />
      <CheckboxGroup form={form} name="topics" label={labels.topics} options={topicOptions} />
      <TextArea form={form} name="narrative" label={labels.narrative} rows={6} />
      <DateField form={form} name="happenedFrom" label={labels.happenedFrom} optional />
      <DateField form={form} name="happenedUntil" label={labels.happenedUntil} help="仍在继续的不填。" optional />
      <NumberField form={form} name="workerCount" label={labels.workerCount} />
      {file.kind === "tip" ? null : (
        <TextField
          form={form}
          name="representatives"
          label={labels.representatives}
          help="最多五人，用顿号分开。"
          optional
        />
      )}
      {mayMoveReceipt ? (
        <DateField
          form={form}
          name="receivedOn"
          label={labels.receivedOn}
          help="更正后，正在计时的受理期限按新的日期重新计算。"
        />
      ) : null}
      <TextArea form={form} name="reason" label="更正的理由" rows={3} />
      <SubmitButton form={form} next="原来的内容、更正人和理由一并保留在本件里；已制发的登记表不改动。">
        更正
      </SubmitButton>
    </CommandForm>
  );
}

const defaultsOf = ({ id, version, ...file }: Props["file"]): Input => ({
  id,
  version,
  receivedOn: file.receivedOn,
  respondentName: file.respondentName,
  respondentPlace: file.respondentPlace,
  topics: file.topics.filter(isTopic),
  narrative: file.narrative,
  happenedFrom: file.happenedFrom ?? "",
  happenedUntil: file.happenedUntil ?? "",
  workerCount: file.workerCount,
  representatives: file.representatives,
  reason: "",
});
