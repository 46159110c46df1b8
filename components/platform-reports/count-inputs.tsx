"use client";
import type { FormOf } from "@/components/form/field-frame";
import { TextField } from "@/components/form/text-fields";
import { relationTypeShort, relationTypes } from "@/lib/platform-reports/fields-of-use";
import type { StepFields } from "@/lib/platform-reports/report-input";

type Props = { form: FormOf<StepFields>; at: `districts.${number}` | `partners.${number}` };

/** The three counts of a row side by side, by relation type. */
export const CountInputs = ({ form, at }: Props) => (
  <div className="grid gap-3 sm:grid-cols-3">
    {relationTypes.map((type) => (
      <TextField
        key={type}
        form={form}
        name={`${at}.${type}`}
        label={`${relationTypeShort[type]}（人）`}
        inputMode="numeric"
        width="short"
      />
    ))}
  </div>
);
