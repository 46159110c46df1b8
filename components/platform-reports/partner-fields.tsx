"use client";
import { useFieldArray } from "react-hook-form";
import { CheckboxGroup } from "@/components/form/choice-fields";
import { DateField, TextField } from "@/components/form/text-fields";
import type { CommandFormOf } from "@/components/form/use-command-form";
import { Button } from "@/components/ui/button";
import type { StepFields } from "@/lib/platform-reports/report-input";
import { CountInputs } from "./count-inputs";

type Props = { form: CommandFormOf<StepFields>; places: readonly { code: string; name: string }[] };

const empty = { creditCode: "", name: "", sinceOn: "", districts: [], n1: "", n2: "", n3: "" };

/** The partners of a platform, each named with the people it uses for the platform. */
export function PartnerFields({ form, places }: Props) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "partners" });
  const options = places.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <section aria-label="合作企业" className="grid gap-4">
      <h2 className="text-section font-semibold">合作企业</h2>
      <p className="text-muted">
        为本平台招用、管理劳动者的派遣单位、加盟商、代理商，逐家填写；对方会看到自己这一行并确认或者提出不同的人数。
      </p>
      {fields.map((field, at) => (
        <fieldset key={field.id} className="grid min-w-0 gap-4 border border-line p-3">
          <legend className="px-1 font-semibold">合作企业第{at + 1}家</legend>
          <TextField form={form} name={`partners.${at}.name`} label="名称" />
          <TextField form={form} name={`partners.${at}.creditCode`} label="统一社会信用代码" width="half" />
          <DateField form={form} name={`partners.${at}.sinceOn`} label="合作开始日期" optional />
          <CheckboxGroup form={form} name={`partners.${at}.districts`} label="合作区域" options={options} optional />
          <CountInputs form={form} at={`partners.${at}`} />
          <p>
            <Button onClick={() => remove(at)}>删除第{at + 1}家</Button>
          </p>
        </fieldset>
      ))}
      <p>
        <Button onClick={() => append(empty)}>再加一家合作企业</Button>
      </p>
    </section>
  );
}
