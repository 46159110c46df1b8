"use client";
import type { FieldPath, FieldValues } from "react-hook-form";
import { CheckboxField, SelectField } from "@/components/form/choice-fields";
import { DateField, TextField } from "@/components/form/text-fields";
import type { CommandFormOf } from "@/components/form/use-command-form";
import { type OrganOption, organOptions } from "./options";

/** The fields that making and correcting an account have in common, each by its name in the form. */
type Names<I extends FieldValues> = Readonly<Record<(typeof NAMES)[number], FieldPath<I>>>;

const NAMES = [
  "name",
  "organId",
  "email",
  "isPrincipal",
  "hasLegalQualification",
  "certificateNumber",
  "validFrom",
  "validTo",
] as const;

type Props<I extends FieldValues, T> = {
  form: CommandFormOf<I, T>;
  names: Names<I>;
  organs: readonly OrganOption[];
};

export function PostFields<I extends FieldValues, T>({ form, names, organs }: Props<I, T>) {
  return (
    <>
      <TextField form={form} name={names.name} label="姓名" maxLength={50} width="half" />
      <SelectField form={form} name={names.organId} label="机关" options={organOptions(organs)} />
      <TextField form={form} name={names.email} label="电子邮箱" type="email" width="half" optional />
      <TextField
        form={form}
        name={names.certificateNumber}
        label="监察证号"
        help="有执法资格的填写；证件在有效期内才能承办案件。换发新证的，直接填新证的证号和有效期，原证自新证生效之日起失效并保留备查；清空证号的，自今天起失效。"
        width="half"
        optional
      />
      <DateField form={form} name={names.validFrom} label="证件有效期自" optional />
      <DateField form={form} name={names.validTo} label="证件有效期至" optional />
      <CheckboxField form={form} name={names.isPrincipal} label="正职负责人或者主持工作的负责人" optional />
      <CheckboxField form={form} name={names.hasLegalQualification} label="已取得法律职业资格" optional />
    </>
  );
}

export const postNames = {
  name: "name",
  organId: "organId",
  email: "email",
  isPrincipal: "isPrincipal",
  hasLegalQualification: "hasLegalQualification",
  certificateNumber: "certificateNumber",
  validFrom: "validFrom",
  validTo: "validTo",
} as const;
