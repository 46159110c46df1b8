"use client";
import type { z } from "zod";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import type { FormOf } from "@/components/form/field-frame";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { IssuePreservationInput } from "@/lib/preservations/input";
import type { PreservationItem } from "@/lib/preservations/queries/preservation-file";
import { itemName } from "./item-list";

type Fields = z.input<typeof IssuePreservationInput>;
type Props = {
  id: string;
  version: number;
  items: readonly PreservationItem[];
  action: FormAction<unknown, unknown>;
};

const found = [
  { value: "held", label: "找到，登记保存" },
  { value: "absent", label: "现场没有，不登记" },
];

/** The list as it is made on the spot: each approved item, found or not, where it is kept and by whom. */
export function IssuePreservationForm({ id, version, items, action }: Props) {
  const form = useCommandForm(IssuePreservationInput, action, {
    defaults: { id, version, items: items.map(itemOn) },
  });
  return (
    <CommandForm form={form}>
      {items.map((item, at) => (
        <fieldset key={item.id} className="grid min-w-0 gap-5 border border-line p-4">
          <legend className="px-1 text-section font-semibold">
            {item.ordinal}.{itemName(item)}
          </legend>
          <Found form={form} at={at} which={`第${item.ordinal}项`} />
        </fieldset>
      ))}
      <SubmitButton
        form={form}
        next="编号并生成通知书和清单，当场交当事人签收；从今天起计算七个工作日。实施时应当全程录音录像。"
      >
        登记保存
      </SubmitButton>
    </CommandForm>
  );
}

/** `which` stands in each label, as a fault is told by its label. */
function Found({ form, at, which }: { form: FormOf<Fields>; at: number; which: string }) {
  if (form.watch(`items.${at}.found`) === "absent") {
    return <RadioGroup form={form} name={`items.${at}.found`} label={`${which}的现场情况`} options={found} />;
  }
  return (
    <>
      <RadioGroup form={form} name={`items.${at}.found`} label={`${which}的现场情况`} options={found} />
      <TextField form={form} name={`items.${at}.quantity`} label={`${which}清点的数量和单位`} width="half" />
      <TextField
        form={form}
        name={`items.${at}.condition`}
        label={`${which}的状况`}
        help="例如：完整，无涂改；能开机，已封存。"
      />
      <TextField
        form={form}
        name={`items.${at}.place`}
        label={`${which}的保存地点`}
        help="就地保存的，写明单位的具体房间。"
      />
      <TextField form={form} name={`items.${at}.custodian`} label={`${which}的保管人`} width="half" />
    </>
  );
}

const itemOn = ({ id, quantity }: PreservationItem): Fields["items"][number] => ({
  ...{ id, quantity, found: "held" as const },
  ...{ condition: "", place: "", custodian: "" },
});
