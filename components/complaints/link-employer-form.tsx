"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { Button } from "@/components/ui/button";
import { PlainField } from "@/components/ui/plain-field";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/action-result";
import { LinkEmployerInput } from "@/lib/complaints/input";
import type { EmployerChoice } from "@/lib/employers/queries/employer";

type Props = {
  id: string;
  version: number;
  action: FormAction<unknown, unknown>;
  words: string;
  candidates: readonly EmployerChoice[];
};

export function LinkEmployerForm({ id, version, action, words, candidates }: Props) {
  const form = useCommandForm(LinkEmployerInput, action, {
    defaults: {
      id,
      version,
      employerId: candidates[0]?.id ?? "",
      name: "",
      creditCode: "",
      address: "",
      legalRepresentative: "",
      contactPhone: "",
    },
  });
  const options = candidates.map((one) => ({
    value: one.id,
    label: one.name,
    help: `${one.creditCode ?? `暂无代码，临时编号 ${one.provisionalKey}`}　${one.address}`,
  }));
  return (
    <>
      <form method="get" className="flex max-w-measure flex-wrap items-end gap-3">
        <PlainField name="q" type="search" label="按名称或者信用代码查找" defaultValue={words} />
        <Button type="submit">查找</Button>
      </form>
      <CommandForm form={form}>
        <RadioGroup
          form={form}
          name="employerId"
          label="选定单位"
          options={[...options, { value: "", label: "以上都不是，新登记一个单位" }]}
        />
        {form.watch("employerId") === "" ? <NewEmployerFields form={form} /> : null}
        <SubmitButton form={form}>选定</SubmitButton>
      </CommandForm>
    </>
  );
}

type Form = Parameters<typeof TextField<import("zod").z.input<typeof LinkEmployerInput>>>[0]["form"];

function NewEmployerFields({ form }: { form: Form }) {
  return (
    <Section title="新登记单位">
      <div className="grid gap-5">
        <TextField form={form} name="name" label="单位名称" />
        <TextField
          form={form}
          name="creditCode"
          label="统一社会信用代码"
          help="不知道可以不填，系统先用临时编号，作出决定前须补上。"
          optional
        />
        <TextField form={form} name="address" label="地址" optional />
        <TextField form={form} name="legalRepresentative" label="法定代表人或者负责人" optional />
        <TextField form={form} name="contactPhone" label="联系电话" type="tel" optional />
      </div>
    </Section>
  );
}
