"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { AddOrganInput } from "@/lib/agencies/ground-input";
import { organKindLabels } from "@/lib/agencies/labels";
import { organKinds } from "@/lib/auth/actor";
import { OrganFields, printedNames } from "./organ-fields";

type Bureau = { readonly id: string; readonly name: string };
type Props = { regionCode: string; bureaus: readonly Bureau[]; action: FormAction<unknown, unknown> };

const kinds = organKinds.map((value) => ({ value, label: organKindLabels[value] }));

export function AddOrganForm({ regionCode, bureaus, action }: Props) {
  const form = useCommandForm(AddOrganInput, action, {
    defaults: {
      ...{ regionCode, parentId: "", name: "", numberPrefix: "", address: "" },
      ...{ postcode: "", phone: "", governmentName: "", courtName: "" },
    },
  });
  return (
    <CommandForm form={form}>
      <TextField
        form={form}
        name="regionCode"
        label="所在地区的行政区划代码"
        help="须是本辖区内已经登记的地区。"
        inputMode="numeric"
        width="short"
      />
      <SelectField form={form} name="kind" label="机关类别" options={kinds} />
      <SelectField
        form={form}
        name="parentId"
        label="所属的行政部门"
        help="监察机构和内设机构以它的名义办案。新增行政部门的不用选；不选的，属于管辖该地区的行政部门。"
        emptyLabel="按地区确定"
        options={bureaus.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
      <TextField form={form} name="name" label="机关全称" help="印在文书上。" />
      <OrganFields form={form} names={printedNames} />
      <SubmitButton form={form} next="之后在“账号”中为该机关新建账号。">
        新增机关
      </SubmitButton>
    </CommandForm>
  );
}
