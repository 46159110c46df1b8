"use client";
import { useFieldArray, useWatch } from "react-hook-form";
import type { z } from "zod";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/lib/action-result";
import { RecordStatementInput, RecordWaiverInput } from "@/lib/decisions/input";
import { statementMannerLabels } from "@/lib/decisions/labels";

type Props = { id: string; version: number; today: string; action: FormAction<unknown, unknown> };

const manners = [
  { value: "written", label: statementMannerLabels.written },
  { value: "oral", label: statementMannerLabels.oral },
];

/** What the party said to the notice, point by point. */
export function RecordStatementForm({ id, version, today, action }: Props) {
  const defaults: Partial<z.input<typeof RecordStatementInput>> = {
    ...{ id, version, receivedOn: today, postedOn: "", givenBy: "", points: [{ claim: "" }] },
  };
  const form = useCommandForm(RecordStatementInput, action, { defaults });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "points" });
  const isWritten = useWatch({ control: form.control, name: "manner" }) === "written";
  return (
    <CommandForm form={form}>
      <DateField form={form} name="receivedOn" label="收到的日期" max={today} />
      <RadioGroup form={form} name="manner" label="方式" options={manners} />
      {isWritten ? (
        <DateField
          form={form}
          name="postedOn"
          label="交邮的日期"
          max={today}
          help="邮寄的填写，以邮戳为准。"
          optional
        />
      ) : null}
      <TextField form={form} name="givenBy" label="陈述申辩人的姓名和职务" />
      {fields.map((field, at) => (
        <div key={field.id}>
          <TextArea
            form={form}
            name={`points.${at}.claim`}
            label={`第${at + 1}点`}
            rows={3}
            help={at === 0 ? "一点意见一栏，复核时逐条答复。" : undefined}
          />
          {fields.length > 1 ? <Button onClick={() => remove(at)}>删除第{at + 1}点</Button> : null}
        </div>
      ))}
      <p>
        <Button onClick={() => append({ claim: "" })}>再加一点</Button>
      </p>
      <SubmitButton form={form} next="由承办人逐条复核，并生成陈述申辩复核记录。">
        登记
      </SubmitButton>
    </CommandForm>
  );
}

/** The party clearly gives up what it could say. */
export function WaiverForm({ id, version, today, action }: Props) {
  const form = useCommandForm(RecordWaiverInput, action, { defaults: { id, version, waivedOn: today, waiver: "" } });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="waivedOn" label="放弃的日期" max={today} />
      <TextArea
        form={form}
        name="waiver"
        label="如何明确表示放弃"
        rows={3}
        help="例如：由法定代表人书面声明放弃陈述、申辩（证据5）。没有回应不是放弃，期限届满后直接呈报决定。"
      />
      <SubmitButton form={form} next="之后可以呈报决定。">
        登记放弃
      </SubmitButton>
    </CommandForm>
  );
}
