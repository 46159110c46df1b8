"use client";

import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import type { FormOf } from "@/components/form/field-frame";
import { TextField } from "@/components/form/text-fields";
import type { RecordValues } from "@/lib/cases/inquiry-input";
import { idKinds, inquiryStandings } from "@/lib/cases/inquiry-input";
import { idKindLabels, sexLabels, standingLabels } from "@/lib/cases/inquiry-labels";

const standings = inquiryStandings.map((value) => ({ value, label: standingLabels[value] }));
const sexes = (["male", "female"] as const).map((value) => ({ value, label: sexLabels[value] }));
const papers = idKinds.filter((value) => value !== "").map((value) => ({ value, label: idKindLabels[value] }));

/** Who is asked. The number of the person's paper is sealed in the table and shown masked. */
export function InquiryPersonFields({ form, maskedIdNumber }: { form: FormOf<RecordValues>; maskedIdNumber: string }) {
  const idHelp = maskedIdNumber === "" ? "加密保存，屏幕上只显示一部分。" : `已登记 ${maskedIdNumber}，不改就不用填。`;
  return (
    <>
      <TextField form={form} name="personName" label="被询问人姓名" width="half" />
      <RadioGroup form={form} name="standing" label="被询问人的身份" options={standings} />
      <SelectField form={form} name="sex" label="性别" options={sexes} optional />
      <TextField form={form} name="age" label="年龄" inputMode="numeric" width="short" optional />
      <SelectField form={form} name="idKind" label="证件类型" options={papers} emptyLabel="未出示" optional />
      <TextField form={form} name="idNumber" label="证件号码" width="half" help={idHelp} optional />
      <TextField form={form} name="employer" label="工作单位" optional />
      <TextField form={form} name="post" label="职务（工种）" width="half" optional />
      <TextField form={form} name="phone" label="联系电话" type="tel" width="half" optional />
      <TextField form={form} name="address" label="住址" optional />
    </>
  );
}
