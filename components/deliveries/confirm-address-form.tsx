"use client";

import type { z } from "zod";
import { CheckboxField, RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ConfirmAddressInput, SignAddressInput } from "@/lib/deliveries/input";
import { electronicMeansLabels } from "@/lib/deliveries/labels";
import { electronicMeans, type Recipient } from "@/lib/deliveries/lifecycle";
import { type MatterRef, namesOf } from "@/lib/deliveries/matter";
import { ProofUpload } from "./proof-upload";

type Props = {
  matter: MatterRef;
  parties: readonly { value: Recipient; label: string }[];
  action: FormAction<z.input<typeof ConfirmAddressInput>, unknown>;
};

/** Where a party wants its papers; the paper that comes of it is printed and signed. */
export function ConfirmAddressForm({ matter, parties, action }: Props) {
  const form = useCommandForm(ConfirmAddressInput, action, {
    defaults: emptyEntry(matter, parties[0]?.value ?? "employer"),
  });
  const consents = form.watch("consentsElectronic");
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="recipient" label="当事人" options={parties} />
      <TextField form={form} name="postalAddress" label="送达地址" />
      <TextField form={form} name="postcode" label="邮政编码" inputMode="numeric" width="short" optional />
      <TextField form={form} name="receiverName" label="收件人" width="half" />
      <TextField form={form} name="receiverRelation" label="收件人身份" width="half" optional />
      <TextField form={form} name="phone" label="联系电话" type="tel" width="half" />
      <CheckboxField
        form={form}
        name="consentsElectronic"
        label="当事人同意电子送达"
        help="《行政处罚法》第六十一条第二款：当事人同意并签订确认书的，可以采用传真、电子邮件等方式送达。"
        optional
      />
      {consents ? (
        <>
          <SelectField form={form} name="electronicMeans" label="电子送达方式" options={meansOptions} />
          <TextField form={form} name="electronicAddress" label="电子送达地址" />
        </>
      ) : null}
      <SubmitButton form={form} next="生成送达地址确认书，打印后由当事人签名。">
        制作确认书
      </SubmitButton>
    </CommandForm>
  );
}

const meansOptions = electronicMeans.map((value) => ({ value, label: electronicMeansLabels[value] }));

const emptyEntry = (matter: MatterRef, recipient: Recipient) => ({
  ...namesOf(matter),
  recipient,
  postalAddress: "",
  postcode: "" as const,
  receiverName: "",
  receiverRelation: "",
  phone: "",
  consentsElectronic: false,
  electronicMeans: "" as const,
  electronicAddress: "",
});

type SignProps = {
  matter: MatterRef;
  confirmation: { id: string };
  today: string;
  action: FormAction<z.input<typeof SignAddressInput>, unknown>;
};

/** The signed confirmation comes back: its day and its picture. */
export function SignAddressForm({ matter, confirmation, today, action }: SignProps) {
  const { id } = confirmation;
  const form = useCommandForm(SignAddressInput, action, { defaults: { id, signedOn: today, files: [] } });
  return (
    <CommandForm form={form}>
      <DateField form={form} name="signedOn" label="签署日期" max={today} />
      <ProofUpload
        matter={matter}
        label="签署后的确认书"
        help="必填，一份。照片或者扫描件。"
        error={form.getFieldState("files", form.formState).error?.message}
        idsNow={() => form.getValues("files")}
        onChange={(ids) => form.setValue("files", ids)}
      />
      <SubmitButton form={form} next="此后按该地址送达；同意电子送达的，可以电子送达。">
        登记签署
      </SubmitButton>
    </CommandForm>
  );
}
