"use client";
import { useRouter } from "next/navigation";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/lib/action-result";
import type { Content } from "@/lib/platform-reports/content";
import { type Answers, fieldsOfStep, isAsked } from "@/lib/platform-reports/fields";
import type { ReporterKind, ReportStep } from "@/lib/platform-reports/lifecycle";
import { SaveStepInput } from "@/lib/platform-reports/report-input";
import { DistrictFields } from "./district-fields";
import { PartnerFields } from "./partner-fields";
import { ReportFieldInput } from "./report-field-input";

type Props = {
  id: string;
  kind: ReporterKind;
  step: ReportStep;
  revision: number;
  content: Content;
  before: Answers | null;
  thresholdPercent: number;
  places: readonly { code: string; name: string }[];
  action: FormAction<unknown, unknown>;
};

/** One step of a report: its fields with what they mean, what the last report said, and why a number has moved. */
export function StepForm({ id, kind, step, revision, content, before, thresholdPercent, places, action }: Props) {
  const router = useRouter();
  const fields = fieldsOfStep(step);
  const none = Object.fromEntries(fields.map(({ name }) => [name, ""]));
  const unreasoned = Object.fromEntries(
    fields.filter(({ compared }) => compared).map(({ name }) => [name, { code: "" as const, note: "" }]),
  );
  const form = useCommandForm(SaveStepInput, action, {
    defaults: {
      ...{ id, step, revision, lacking: content.lacking },
      answers: { ...none, ...content.answers },
      reasons: { ...unreasoned, ...content.reasons },
      districts: content.districts,
      partners: content.partners,
    },
  });
  const answers = form.watch("answers") ?? {};
  return (
    <CommandForm form={form}>
      {fields
        .filter((field) => isAsked(field, answers, kind))
        .map((field) => (
          <ReportFieldInput
            key={field.name}
            form={form}
            field={field}
            typed={answers[field.name] ?? ""}
            before={before?.[field.name]}
            thresholdPercent={thresholdPercent}
          />
        ))}
      {step === "workforce" ? <DistrictFields form={form} places={places} /> : null}
      {step === "workforce" && kind === "platform" ? <PartnerFields form={form} places={places} /> : null}
      <TextField
        form={form}
        name="lacking"
        label="尚缺的材料"
        optional
        help="已经看过、但缺材料填不完的，写明缺什么；步骤标为“已查看·缺材料”。"
      />
      <SubmitButton form={form} next="没填完也可以保存；其他人同时填写同一步的，不会互相覆盖。">
        保存这一步
      </SubmitButton>
      <p className="print:hidden">
        <Button onClick={() => router.refresh()}>载入最新内容</Button>
        <span className="ms-3 text-muted">取得他人刚保存的内容；您改过还没保存的保留。</span>
      </p>
    </CommandForm>
  );
}
