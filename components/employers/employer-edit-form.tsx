"use client";
import { CheckboxGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { UpdateEmployerInput } from "@/lib/employers/input";
import { factLabels } from "@/lib/employers/labels";
import { factFields } from "@/lib/employers/lifecycle";
import type { EmployerFile } from "@/lib/employers/queries/employer-file";

const LOCATION_HELP = "在地图应用里长按门口，把两个数抄来，先后不限；当日检查清单按它排先后。各单位请用同一种地图。";

type Props = { file: EmployerFile; action: FormAction<unknown, unknown> };

export function EmployerEditForm({ file, action }: Props) {
  const { id, version, name, address, location, legalRepresentative, contactName, contactPhone, industry, headcount } =
    file;
  const form = useCommandForm(UpdateEmployerInput, action, {
    defaults: {
      id,
      version,
      name,
      address,
      location,
      legalRepresentative,
      contactName,
      contactPhone,
      industry,
      headcount: headcount === null ? "" : String(headcount),
      confirmed: [],
      source: "",
    },
  });
  return (
    <CommandForm form={form}>
      {factFields.map((field) => (
        <TextField
          key={field}
          form={form}
          name={field}
          label={factLabels[field]}
          help={field === "location" ? LOCATION_HELP : undefined}
          optional={field !== "name"}
        />
      ))}
      <CheckboxGroup
        form={form}
        name="confirmed"
        label="本次已核实、没有变化的项目"
        help="改动过的项目自动记为已核实，不用勾选。"
        options={factFields.map((field) => ({ value: field, label: factLabels[field] }))}
        optional
      />
      <TextField
        form={form}
        name="source"
        label="来源"
        help="营业执照、社保系统、走访等；改动和核实的每一项都记下这个来源和今天的日期。"
      />
      <SubmitButton form={form}>保存更正和核实</SubmitButton>
    </CommandForm>
  );
}
