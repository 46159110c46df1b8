"use client";
import type { FieldPath, FieldValues } from "react-hook-form";
import { TextField } from "@/components/form/text-fields";
import type { CommandFormOf } from "@/components/form/use-command-form";

type Names<I extends FieldValues> = Readonly<Record<keyof typeof printedNames, FieldPath<I>>>;
type Props<I extends FieldValues, T> = { form: CommandFormOf<I, T>; names: Names<I> };

/** What an organ's papers print of it, for every form that enters an organ. */
export function OrganFields<I extends FieldValues, T>({ form, names }: Props<I, T>) {
  return (
    <>
      <TextField
        form={form}
        name={names.numberPrefix}
        label="机关代字"
        help="文号的开头，例如 并人社监。"
        width="half"
      />
      <TextField form={form} name={names.address} label="地址" />
      <TextField form={form} name={names.postcode} label="邮政编码" inputMode="numeric" width="short" />
      <TextField form={form} name={names.phone} label="联系电话" type="tel" width="half" />
      <TextField form={form} name={names.governmentName} label="本级人民政府" help="复议机关，印在决定书上。" />
      <TextField form={form} name={names.courtName} label="有管辖权的人民法院" help="印在决定书上。" />
    </>
  );
}

export const printedNames = {
  numberPrefix: "numberPrefix",
  address: "address",
  postcode: "postcode",
  phone: "phone",
  governmentName: "governmentName",
  courtName: "courtName",
} as const;
