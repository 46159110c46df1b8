"use client";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { AddRegionInput } from "@/lib/agencies/ground-input";

type Props = { code: string; action: FormAction<unknown, unknown> };

export function AddRegionForm({ code, action }: Props) {
  const form = useCommandForm(AddRegionInput, action, { defaults: { code, name: "" } });
  return (
    <CommandForm form={form}>
      <TextField
        form={form}
        name="code"
        label="行政区划代码"
        help="市4位、县6位、乡镇和街道9位、村和社区12位，以上级地区的代码开头。"
        inputMode="numeric"
        width="short"
      />
      <TextField form={form} name="name" label="地区名称" width="half" />
      <SubmitButton form={form} next="该地区有行政部门管辖后，投诉人可以在网上选择它的县和街道。">
        新增地区
      </SubmitButton>
    </CommandForm>
  );
}
