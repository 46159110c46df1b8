"use client";
import type { z } from "zod";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import type { FormOf } from "@/components/form/field-frame";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { DisposeItemsInput } from "@/lib/preservations/input";
import { disposalHelp, disposalLabels } from "@/lib/preservations/labels";
import { chosenDisposals } from "@/lib/preservations/lifecycle";
import type { PreservationItem } from "@/lib/preservations/queries/preservation-file";
import { itemName } from "./item-list";

type Fields = z.input<typeof DisposeItemsInput>;
type Props = {
  id: string;
  version: number;
  /** The items of which nothing is decided yet. */
  items: readonly PreservationItem[];
  action: FormAction<unknown, unknown>;
};

const options = chosenDisposals.map((value) => ({ value, label: disposalLabels[value] }));

/** What becomes of each item; one that is left open is decided another time, within the days. */
export function DisposeItemsForm({ id, version, items, action }: Props) {
  const form = useCommandForm(DisposeItemsInput, action, {
    defaults: { id, version, items: items.map(itemOn) },
  });
  return (
    <CommandForm form={form}>
      {items.map((item, at) => (
        <fieldset key={item.id} className="grid min-w-0 gap-5 border border-line p-4">
          <legend className="px-1 text-section font-semibold">
            {item.ordinal}.{itemName(item)}
          </legend>
          <Disposal form={form} at={at} which={`第${item.ordinal}项`} />
        </fieldset>
      ))}
      <SubmitButton form={form} next="编号并生成处理通知书，须另行送达；留空的各项仍须在期限内处理。">
        作出处理决定
      </SubmitButton>
    </CommandForm>
  );
}

/** `which` stands in each label, as a fault is told by its label. */
function Disposal({ form, at, which }: { form: FormOf<Fields>; at: number; which: string }) {
  const chosen = form.watch(`items.${at}.disposal`);
  return (
    <>
      <SelectField
        form={form}
        name={`items.${at}.disposal`}
        label={`${which}的处理决定`}
        options={options}
        emptyLabel="暂不处理"
        help={chosen === "" ? "每一项都须在期限内处理。" : disposalHelp[chosen]}
        optional
      />
      {chosen === "" ? null : (
        <TextArea
          form={form}
          name={`items.${at}.note`}
          label={`${which}处理的说明`}
          rows={2}
          help="印在处理通知书上，例如：已复印86页并由刘会计核对签名，原件退还。"
        />
      )}
      {chosen === "seized" ? (
        <TextField
          form={form}
          name={`items.${at}.basis`}
          label={`${which}查封、扣押的法律、法规依据`}
          help="写明名称和条款。"
        />
      ) : null}
    </>
  );
}

const itemOn = ({ id }: PreservationItem): Fields["items"][number] => ({ id, disposal: "", note: "", basis: "" });
