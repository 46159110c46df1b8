"use client";
import { SelectField } from "@/components/form/choice-fields";
import type { FormOf } from "@/components/form/field-frame";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { optionsOf } from "@/components/ui/options";
import { passes } from "@/lib/platform-reports/changes";
import { reasonLabels } from "@/lib/platform-reports/content";
import { answerWords } from "@/lib/platform-reports/fields";
import type { ReportField } from "@/lib/platform-reports/report-field";
import type { StepFields } from "@/lib/platform-reports/report-input";

type Props = {
  form: FormOf<StepFields>;
  field: ReportField;
  typed: string;
  before: string | undefined;
  thresholdPercent: number;
};

const reasons = optionsOf(reasonLabels);

/** One field with its definition and what the last report said; where the number has moved far, at once why. */
export function ReportFieldInput({ form, field, typed, before, thresholdPercent }: Props) {
  const said = before === undefined || before === "" ? null : before;
  const isMoved =
    field.compared && said !== null && /^\d+$/.test(typed) && passes(Number(said), Number(typed), thresholdPercent);
  return (
    <>
      <Control form={form} field={field} said={said} />
      {isMoved ? (
        <div className="grid gap-3 border-s-4 border-soon ps-3">
          <SelectField
            form={form}
            name={`reasons.${field.name}.code`}
            label={`“${field.label}”变动的原因`}
            options={reasons}
            help={`由上期 ${said} 变为 ${typed}，变动超过 ${thresholdPercent}%。`}
          />
          <TextField form={form} name={`reasons.${field.name}.note`} label="补充说明" optional />
        </div>
      ) : null}
    </>
  );
}

function Control({ form, field, said }: Pick<Props, "form" | "field"> & { said: string | null }) {
  const help = (
    <>
      {field.definition}
      {said === null ? null : <span className="block font-semibold">上期：{answerWords(field, said)}</span>}
    </>
  );
  const name = `answers.${field.name}` as const;
  const shared = { form, name, help, label: field.label, optional: field.optional };
  switch (field.kind) {
    case "choice":
      return (
        <SelectField
          {...shared}
          options={Object.entries(field.options ?? {}).map(([value, label]) => ({ value, label }))}
        />
      );
    case "date":
      return <DateField {...shared} />;
    case "text":
      return <TextArea {...shared} rows={2} />;
    case "count":
      return <TextField {...shared} label={withUnit(field)} inputMode="numeric" width="short" />;
    case "money":
    case "hours":
      return <TextField {...shared} label={withUnit(field)} inputMode="decimal" width="short" />;
  }
}

const withUnit = ({ label, unit }: ReportField): string => (unit === undefined ? label : `${label}（${unit}）`);
