"use client";
import { useFieldArray, useWatch } from "react-hook-form";
import type { z } from "zod";
import { RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { type CommandFormOf, useCommandForm } from "@/components/form/use-command-form";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/lib/action-result";
import { postedKinds, postedManners } from "@/lib/decisions/lifecycle";
import { BringPostedInput, SettlePostedInput } from "@/lib/decisions/posted-input";
import { dayProofLabels, postedDayLabels, postedKindLabels, postedMannerLabels } from "@/lib/decisions/posted-labels";

type Props = { id: string; version: number; action: FormAction<unknown, unknown> };
type Exhibits = readonly { readonly id: string; readonly ordinal: number; readonly name: string }[];
type BringForm = CommandFormOf<Partial<z.input<typeof BringPostedInput>>>;
type Bringing = Props & { today: string; exhibits: Exhibits };

const manners = postedManners.map((value) => ({ value, label: postedMannerLabels[value] }));
const kinds = postedKinds.map((value) => ({ value, label: postedKindLabels[value] }));

/** What the party put forward within its days and what came, or was found, once the proceeding had been submitted. */
export function BringPostedForm({ id, version, today, exhibits, action }: Bringing) {
  const words = { postedOn: "", receivedOn: today, evidenceId: "", reason: "", givenBy: "", points: [{ claim: "" }] };
  const defaults: Partial<z.input<typeof BringPostedInput>> = { id, version, ...words };
  const form = useCommandForm(BringPostedInput, action, { defaults });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "points" });
  const isHearing = useWatch({ control: form.control, name: "kind" }) === "hearing";
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="kind" label="收到的材料" options={kinds} />
      <DayFields form={form} today={today} exhibits={exhibits} />
      <TextArea form={form} name="reason" label="认定按期提出的理由" rows={2} />
      <TextField form={form} name="givenBy" label="提出人的姓名和职务" />
      {fields.map((field, at) => (
        <div key={field.id}>
          <TextArea
            form={form}
            name={`points.${at}.claim`}
            label={isHearing ? "申请的内容" : `第${at + 1}点`}
            rows={3}
            help={at === 0 && !isHearing ? "一点意见一栏，复核时逐条答复。" : undefined}
          />
          {fields.length > 1 ? <Button onClick={() => remove(at)}>删除第{at + 1}点</Button> : null}
        </div>
      ))}
      {isHearing ? null : (
        <p>
          <Button onClick={() => append({ claim: "" })}>再加一点</Button>
        </p>
      )}
      <SubmitButton form={form} next="报大队长确认；确认前不能审核、讨论、决定。">
        登记
      </SubmitButton>
    </CommandForm>
  );
}

const verdicts = [
  {
    value: "in_time",
    label: "按期提出",
    help: "退回听取意见：陈述申辩逐条复核，听证申请安排听证；已经办理的法制审核、集体讨论失效，重新呈报、审核、讨论。",
  },
  { value: "late", label: "不是按期提出", help: "处理意见照常审核、决定，材料和理由保留在本案的处理记录中。" },
];

/** How and when: of what was posted the day on the postmark and that of its coming, of all else its own day alone. */
function DayFields({ form, today, exhibits }: { form: BringForm; today: string; exhibits: Exhibits }) {
  const manner = useWatch({ control: form.control, name: "manner" }) ?? "post";
  const help = manner === "post" ? "以信封上的邮戳为准。" : undefined;
  return (
    <>
      <RadioGroup form={form} name="manner" label="提出的方式" options={manners} />
      <DateField form={form} name="postedOn" label={postedDayLabels[manner]} max={today} help={help} />
      {manner === "post" ? <DateField form={form} name="receivedOn" label="收到的日期" max={today} /> : null}
      <SelectField
        form={form}
        name="evidenceId"
        label={dayProofLabels[manner]}
        options={exhibits.map((each) => ({ value: each.id, label: `${each.ordinal}．${each.name}` }))}
        help="先在本案证据中上传材料和信封、签收或者记录等，再在这里选择。"
      />
    </>
  );
}

/** The leader's word on the day. */
export function SettlePostedForm({ id, version, action }: Props) {
  const defaults: Partial<z.input<typeof SettlePostedInput>> = { id, version, note: "" };
  const form = useCommandForm(SettlePostedInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="verdict" label="是否按期提出" options={verdicts} />
      <TextArea form={form} name="note" label="核对日期的情况和理由" rows={3} />
      <SubmitButton form={form} next="认定按期的，承办人复核或者安排听证后重新呈报。">
        确认
      </SubmitButton>
    </CommandForm>
  );
}
