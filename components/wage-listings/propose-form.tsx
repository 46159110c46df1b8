"use client";
import { useFieldArray } from "react-hook-form";
import type { z } from "zod";
import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { NumberField, TextArea, TextField } from "@/components/form/text-fields";
import { type CommandFormOf, useCommandForm } from "@/components/form/use-command-form";
import { Button } from "@/components/ui/button";
import type { Option } from "@/components/ui/plain-field";
import type { FormAction } from "@/lib/action-result";
import { ListingFields } from "@/lib/wage-listings/input";
import { listedPostLabels, listingGroundLabels } from "@/lib/wage-listings/labels";
import { listedPosts, listingGrounds } from "@/lib/wage-listings/lifecycle";

type Fields = z.input<typeof ListingFields>;

const grounds = listingGrounds.map((value) => ({ value, label: listingGroundLabels[value] }));
const posts = listedPosts.map((value) => ({ value, label: listedPostLabels[value] }));
const another = { name: "", post: "other", title: "" } as const;

type Props = {
  caseId: string;
  payOrders: readonly Option[];
  /** The legal representative as the register names it; empty where it names none. */
  representative: string;
  action: FormAction<unknown, unknown>;
};

/** On which pay order, for what, and who is listed. */
export function ProposeListingForm({ caseId, payOrders, representative, action }: Props) {
  const first = { name: representative, post: listedPosts[0], title: representative === "" ? "" : "法定代表人" };
  const form = useCommandForm(ListingFields, (fields: Fields, meta) => action({ ...fields, caseId }, meta), {
    defaults: { payOrder: "", months: null, standard: "", migrants: "", facts: "", evidence: "", persons: [first] },
  });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="payOrder" label="期满未付的文书" options={payOrders} />
      <RadioGroup form={form} name="ground" label="列入的情形" options={grounds} />
      <NumberField
        form={form}
        name="months"
        label="被拖欠最多的劳动者被拖欠的月数"
        unit="个月"
        optional
        help="只在按一名劳动者计算时填写，与台账的期间核对。"
      />
      <TextField
        form={form}
        name="standard"
        label="适用的数额标准及其出处"
        maxLength={500}
        optional
        help="本地已经公布数额的不用填，由系统比对；没有公布的必须写明。"
      />
      <TextArea form={form} name="migrants" label="怎样认定劳动者是农民工" rows={2} />
      <TextArea
        form={form}
        name="facts"
        label="列入的事由"
        rows={4}
        help="写拖欠的时间、经过；有群体性事件、极端事件的，写明事实和影响。不写劳动者的姓名。"
      />
      <TextArea form={form} name="evidence" label="证据" rows={3} help="一行一项。" />
      <Persons form={form} />
      <SubmitButton form={form} next="由大队长或者负责人审核，并向当事人发出拟列入告知书。">
        提出列入
      </SubmitButton>
    </CommandForm>
  );
}

function Persons({ form }: { form: CommandFormOf<Fields> }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "persons" });
  return (
    <>
      {fields.map((field, at) => (
        <fieldset key={field.id} className="grid min-w-0 gap-5 border border-line p-4">
          <legend className="px-1 text-section font-semibold">一并列入的第{at + 1}人</legend>
          <TextField form={form} name={`persons.${at}.name`} label={`第${at + 1}人的姓名`} width="half" />
          <SelectField form={form} name={`persons.${at}.post`} label={`第${at + 1}人属于`} options={posts} />
          <TextField form={form} name={`persons.${at}.title`} label={`第${at + 1}人的职务`} width="half" />
          {fields.length > 1 ? (
            <p>
              <Button onClick={() => remove(at)}>删除第{at + 1}人</Button>
            </p>
          ) : null}
        </fieldset>
      ))}
      <p>
        <Button onClick={() => append({ ...another })}>再加一人</Button>
      </p>
    </>
  );
}
