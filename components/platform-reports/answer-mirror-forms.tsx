"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { NumberField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { relationTypeLabels, relationTypes } from "@/lib/platform-reports/fields-of-use";
import { ConfirmMirrorInput, DisputeMirrorInput } from "@/lib/platform-reports/mirror-input";
import type { Three } from "@/lib/platform-reports/reconcile";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };

export function ConfirmMirrorForm({ id, version, action }: Props) {
  const form = useCommandForm(ConfirmMirrorInput, action, { defaults: { id, version } });
  return (
    <CommandForm form={form}>
      <SubmitButton form={form} next="确认后以平台填报的人数为双方一致的人数。">
        确认人数
      </SubmitButton>
    </CommandForm>
  );
}

export function DisputeMirrorForm({ id, version, own, action }: Props & { own: Three | null }) {
  const form = useCommandForm(DisputeMirrorInput, action, { defaults: { id, version, ...own, note: "" } });
  return (
    <CommandForm form={form}>
      {relationTypes.map((type) => (
        <NumberField key={type} form={form} name={type} label={`${relationTypeLabels[type]}人数`} unit="人" />
      ))}
      <TextArea form={form} name="note" label="依据" rows={2} help="例如：本单位期末花名册、结算单。" />
      <SubmitButton form={form} next="相差超过标准的，双方各产生一项核对任务；两个数字都保留。">
        提出不同人数
      </SubmitButton>
    </CommandForm>
  );
}
