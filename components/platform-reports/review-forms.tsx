"use client";
import { useFieldArray } from "react-hook-form";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { ReturnPoint } from "@/components/returns/return-point";
import { Button } from "@/components/ui/button";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { AcceptReportInput, GiveBackReportInput } from "@/lib/platform-reports/review-input";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

export function AcceptReportForm({ id, version, action }: Props) {
  const form = useCommandForm(AcceptReportInput, action, { defaults: { id, version } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} next="台账按报告更新经营模式、行业和合作关系，来源记为回执编号；报告单位收到消息。">
        接收报告
      </SubmitButton>
    </CommandForm>
  );
}

export function GiveBackReportForm({ id, version, fields: options, action }: Props & { fields: readonly Option[] }) {
  const empty = { field: "", reason: "" };
  const form = useCommandForm(GiveBackReportInput, action, { defaults: { id, version, points: [empty] } });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "points" });
  return (
    <CommandForm form={form}>
      {fields.map((field, at) => (
        <ReturnPoint key={field.id} at={at} onRemove={fields.length > 1 ? () => remove(at) : null}>
          <SelectField form={form} name={`points.${at}.field`} label="项目" options={options} />
          <TextArea form={form} name={`points.${at}.reason`} label="要补充、更正什么" rows={3} />
        </ReturnPoint>
      ))}
      <p>
        <Button onClick={() => append(empty)}>再加一条</Button>
      </p>
      <SubmitButton form={form} tone="danger" next="报告单位出新版更正；这一版连同退回意见保留。">
        退回
      </SubmitButton>
    </CommandForm>
  );
}
