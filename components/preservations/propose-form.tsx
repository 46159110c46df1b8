"use client";
import { useFieldArray } from "react-hook-form";
import type { z } from "zod";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { type CommandFormOf, useCommandForm } from "@/components/form/use-command-form";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/lib/action-result";
import { PreservationFields } from "@/lib/preservations/input";
import { groundLabels } from "@/lib/preservations/labels";
import { preservationGrounds } from "@/lib/preservations/lifecycle";

type Fields = z.input<typeof PreservationFields>;
type Props = { caseId: string; action: FormAction<unknown, unknown> };

const empty: Fields["items"][number] = { name: "", specification: "", quantity: "" };
const grounds = preservationGrounds.map((value) => ({ value, label: groundLabels[value] }));

/** Which evidence is to be registered and kept, and why it cannot wait. */
export function ProposePreservationForm({ caseId, action }: Props) {
  const form = useCommandForm(PreservationFields, (fields: Fields, meta) => action({ ...fields, caseId }, meta), {
    defaults: { reason: "", items: [empty] },
  });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="ground" label="情形" options={grounds} />
      <TextArea
        form={form}
        name="reason"
        label="具体情况和理由"
        rows={3}
        help="例如：该单位财务人员正在清理办公室，工资台账没有备份，可能被销毁。"
      />
      <Items form={form} />
      <SubmitButton form={form} next="由行政机关负责人审批；批准以前不得登记保存。法律没有规定事后补批。">
        呈报审批
      </SubmitButton>
    </CommandForm>
  );
}

function Items({ form }: { form: CommandFormOf<Fields> }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "items" });
  return (
    <>
      {fields.map((field, at) => (
        <fieldset key={field.id} className="grid min-w-0 gap-5 border border-line p-4">
          <legend className="px-1 text-section font-semibold">证据第{at + 1}项</legend>
          <TextField
            form={form}
            name={`items.${at}.name`}
            label={`第${at + 1}项的证据名称`}
            help="例如：2026年1月至6月工资支付台账。"
          />
          <TextField form={form} name={`items.${at}.specification`} label={`第${at + 1}项的型号规格`} optional />
          <TextField
            form={form}
            name={`items.${at}.quantity`}
            label={`第${at + 1}项的数量和单位`}
            width="half"
            help="例如：3册。"
          />
          {fields.length > 1 ? (
            <p>
              <Button onClick={() => remove(at)}>删除第{at + 1}项</Button>
            </p>
          ) : null}
        </fieldset>
      ))}
      <p>
        <Button onClick={() => append({ ...empty })}>再加一项</Button>
      </p>
    </>
  );
}
