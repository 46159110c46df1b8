"use client";

import { useWatch } from "react-hook-form";
import type { z } from "zod";
import { CheckboxGroup, RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { IssueInquiryInput } from "@/lib/cases/inquiry-input";
import { inquiryMaterialKinds, inquiryMaterials } from "@/lib/documents/inquiry-materials";

type Props = {
  kase: { id: string; version: number; employerName: string };
  /** Where one usually appears: the organ's own address. */
  place: string;
  today: string;
  action: FormAction<z.input<typeof IssueInquiryInput>, unknown>;
};

const materialOptions = inquiryMaterialKinds.map((value) => {
  const { name, roles = "", periodic } = inquiryMaterials[value];
  return { value, label: `${name}${roles}${periodic ? "（按下列月份）" : ""}` };
});

export function InquiryNoticeForm({ kase, place, today, action }: Props) {
  const defaults = {
    id: kase.id,
    version: kase.version,
    addresseeKind: "employer" as const,
    addressee: "",
    matter: "",
    appearOn: "",
    appearTime: "09:00",
    place,
    materials: [],
    periodFrom: "",
    periodUntil: "",
    otherMaterials: "",
  };
  const form = useCommandForm(IssueInquiryInput, action, { defaults });
  const addresseeKind = useWatch({ control: form.control, name: "addresseeKind" });
  const addressees = [
    { value: "employer", label: kase.employerName, help: "本案用人单位，通知书同时在其企业端显示。" },
    { value: "other", label: "其他单位或者个人", help: "例如施工总承包单位、班组长；不在用人单位的企业端显示。" },
  ];
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="addresseeKind" label="被通知人" options={addressees} />
      {addresseeKind === "other" ? <TextField form={form} name="addressee" label="被通知人姓名或者名称" /> : null}
      <TextField form={form} name="matter" label="询问事项" help="接在“为查清……的有关情况”之中，例如：涉嫌拖欠工资。" />
      <DateField
        form={form}
        name="appearOn"
        label="接受询问并提交材料的日期"
        min={today}
        help="印在通知书上，不因节假日自动顺延。"
      />
      <TextField form={form} name="appearTime" label="时间" width="short" help="24小时制，例如 09:30。" />
      <TextField form={form} name="place" label="地点" />
      <CheckboxGroup
        form={form}
        name="materials"
        label="需要携带的材料"
        options={materialOptions}
        help="（建）（总）（分）分别由建设单位、施工总承包单位、分包单位提供。"
      />
      <TextField
        form={form}
        name="periodFrom"
        label="月份起"
        optional
        width="short"
        help="例如 2026-07；不填表示自开始用工。"
      />
      <TextField form={form} name="periodUntil" label="月份止" optional width="short" help="不填表示至今。" />
      <TextArea form={form} name="otherMaterials" label="其他材料" optional rows={3} help="每行一项。" />
      <SubmitButton form={form} next="生成有文号的通知书，到期日开始计时；随后办理送达。">
        发出通知书
      </SubmitButton>
    </CommandForm>
  );
}
