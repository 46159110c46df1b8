"use client";
import { useFieldArray } from "react-hook-form";
import type { z } from "zod";
import { CheckboxField, RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { type CommandFormOf, useCommandForm } from "@/components/form/use-command-form";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/lib/action-result";
import { RecordFields } from "@/lib/patrols/record-input";

type Fields = z.input<typeof RecordFields>;
type Props = { id: string; version: number; place: string; facts: string; action: FormAction<unknown, unknown> };

const signings = [
  {
    value: "to_sign",
    label: "打印后由在场人员签名",
    help: "签名后拍照，在检查页面上传；当场拒绝签名的，在检查页面登记拒绝签名。",
  },
  { value: "refused", label: "在场人员拒绝签名", help: "由检查人员注明情况。" },
];

/** The on-site record: who was there, what was found, how it is signed. The answers come from the checklist. */
export function RecordForm({ id, version, place, facts, action }: Props) {
  const form = useCommandForm(RecordFields, (fields, meta) => action({ ...fields, id, version }, meta), {
    defaults: {
      ...{ place, facts, promises: "", signing: "to_sign", refusal: "" },
      present: [{ name: "", post: "" }],
    },
  });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="place" label="检查地点" />
      <People form={form} />
      <TextArea
        form={form}
        name="facts"
        label="查见的事实"
        rows={8}
        help="已按现场检查表中选“否”的事项填好，可以补充；没有发现问题的，写明“未发现违反劳动保障法律、法规的情况”。"
      />
      <TextArea form={form} name="promises" label="被检查单位的说明和承诺" rows={3} optional />
      <RadioGroup form={form} name="signing" label="签名情况" options={signings} />
      {form.watch("signing") === "refused" ? (
        <TextArea form={form} name="refusal" label="拒绝签名的情况" rows={2} />
      ) : null}
      <CheckboxField
        form={form}
        name="bothSent"
        label="两名检查人员手机上的现场检查表都已上传完毕"
        help="笔录制成以后才传到的，另作补收记录，不写入笔录。"
      />
      <SubmitButton form={form} next="生成现场检查笔录（PDF），检查结束，现场检查表不能再改。">
        制作现场检查笔录
      </SubmitButton>
    </CommandForm>
  );
}

function People({ form }: { form: CommandFormOf<Fields> }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "present" });
  const drop = (at: number) => {
    const { name = "", post = "" } = form.getValues(`present.${at}`);
    const isEmpty = `${name}${post}`.trim() === "";
    if (isEmpty || window.confirm(`在场人员第${at + 1}人已填的姓名、职务会丢失。确定删除吗？`)) remove(at);
  };
  return (
    <>
      {fields.map((field, at) => (
        <fieldset key={field.id} className="grid min-w-0 gap-5 border border-line p-4">
          <legend className="px-1 font-semibold">在场人员第{at + 1}人</legend>
          <TextField form={form} name={`present.${at}.name`} label="姓名" width="half" />
          <TextField form={form} name={`present.${at}.post`} label="职务" width="half" />
          {fields.length > 1 ? (
            <p>
              <Button onClick={() => drop(at)}>删除第{at + 1}人</Button>
            </p>
          ) : null}
        </fieldset>
      ))}
      <p>
        <Button onClick={() => append({ name: "", post: "" })}>再加一人</Button>
      </p>
    </>
  );
}
