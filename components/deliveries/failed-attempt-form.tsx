"use client";

import type { z } from "zod";
import { CheckboxGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { RecordFailedAttemptInput } from "@/lib/deliveries/input";
import { methodLabels } from "@/lib/deliveries/labels";
import { namesOf } from "@/lib/deliveries/matter";
import { methodsFor } from "@/lib/deliveries/proofs";
import type { DeliveryForm } from "@/lib/deliveries/queries/delivery-form";
import { ProofUpload } from "./proof-upload";

type Entry = z.input<typeof RecordFailedAttemptInput>;

/** An attempt that came to nothing: it stays in the register, and bears out a public notice later. */
export function FailedAttemptForm({ facts, action }: { facts: DeliveryForm; action: FormAction<Entry, unknown> }) {
  const form = useCommandForm(RecordFailedAttemptInput, action, { defaults: emptyEntry(facts) });
  const method = form.watch("method");
  return (
    <CommandForm form={form}>
      <SelectField
        form={form}
        name="method"
        label="送达方式"
        options={methodsFor(facts.recipient).map((value) => ({ value, label: methodLabels[value] }))}
      />
      <CheckboxGroup
        form={form}
        name="servers"
        label="送达人"
        options={facts.officers.map(({ id, name, certificateNumber }) => ({
          value: id,
          label: `${name}（${certificateNumber}）`,
        }))}
      />
      <DateField form={form} name="actedOn" label="日期" min={facts.paper.issuedOn} max={facts.today} />
      <TextField form={form} name="place" label="地点或者地址" optional />
      {method === "post" ? <TextField form={form} name="slipNumber" label="邮件单号" optional /> : null}
      <TextArea
        form={form}
        name="failure"
        label="没有送达的原因"
        rows={3}
        help="例如：注册地址无人办公，大门上锁；邮件以“查无此单位”退回。"
      />
      <ProofUpload
        matter={facts.matter}
        label="现场照片、退件"
        help="选填。"
        error={form.getFieldState("files", form.formState).error?.message}
        idsNow={() => form.getValues("files")}
        onChange={(ids) => form.setValue("files", ids)}
      />
      <SubmitButton form={form} next="不产生送达日期，不起算任何期限。">
        登记未送达
      </SubmitButton>
    </CommandForm>
  );
}

const emptyEntry = (facts: DeliveryForm): Entry => ({
  ...namesOf(facts.matter),
  documentId: facts.paper.id,
  method: "direct",
  servers: facts.officers.length === 2 ? facts.officers.map(({ id }) => id) : [],
  actedOn: facts.today,
  place: facts.address,
  slipNumber: "",
  failure: "",
  files: [],
});
