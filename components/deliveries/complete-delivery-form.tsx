"use client";

import type { z } from "zod";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { CompleteDeliveryInput, FailDeliveryInput, KeepSignedInput } from "@/lib/deliveries/input";
import type { DeliveryMethod } from "@/lib/deliveries/lifecycle";
import type { MatterRef } from "@/lib/deliveries/matter";
import { methodFields } from "@/lib/deliveries/proofs";
import { fieldWords } from "./field-words";
import { ProofUpload } from "./proof-upload";

type Attempt = { id: string; version: number; method: DeliveryMethod };

type CompleteProps = {
  matter: MatterRef;
  attempt: Attempt;
  today: string;
  action: FormAction<z.input<typeof CompleteDeliveryInput>, unknown>;
};

/** What came back of a delivery under way: the day on the receipt and its picture. */
export function CompleteDeliveryForm({ matter, attempt, today, action }: CompleteProps) {
  const { id, version, method } = attempt;
  const defaults = { id, version, receivedOn: "", files: [] };
  const form = useCommandForm(CompleteDeliveryInput, action, { defaults });
  const day = fieldWords(method, "receivedOn");
  const proof = fieldWords(method, "files");
  return (
    <CommandForm form={form}>
      {methodFields[method].required.includes("receivedOn") ? (
        <DateField form={form} name="receivedOn" label={day.label} max={today} />
      ) : null}
      <ProofUpload
        matter={matter}
        label={proof.label}
        help={method === "public_notice" ? "选填。公告期间补拍、补存的。" : (proof.help ?? "")}
        error={form.getFieldState("files", form.formState).error?.message}
        idsNow={() => form.getValues("files")}
        onChange={(ids) => form.setValue("files", ids)}
      />
      <SubmitButton form={form} next="系统按送达方式算出送达日期，并生成送达回证。">
        登记送达
      </SubmitButton>
    </CommandForm>
  );
}

type FailProps = {
  matter: MatterRef;
  attempt: Attempt;
  action: FormAction<z.input<typeof FailDeliveryInput>, unknown>;
};

/** A delivery under way that came to nothing: mail returned, the recipient not found. */
export function FailDeliveryForm({ matter, attempt, action }: FailProps) {
  const { id, version } = attempt;
  const form = useCommandForm(FailDeliveryInput, action, { defaults: { id, version, failure: "", files: [] } });
  return (
    <CommandForm form={form}>
      <TextArea form={form} name="failure" label="没有送达的原因" rows={3} help="例如：邮件以“查无此单位”退回。" />
      <ProofUpload
        matter={matter}
        label="退件、情况说明的图片"
        help="选填。"
        error={form.getFieldState("files", form.formState).error?.message}
        idsNow={() => form.getValues("files")}
        onChange={(ids) => form.setValue("files", ids)}
      />
      <SubmitButton form={form} tone="danger" next="该次送达留在登记簿中，可以另行送达。">
        登记未送达
      </SubmitButton>
    </CommandForm>
  );
}

type KeepProps = {
  matter: MatterRef;
  attempt: Attempt;
  action: FormAction<z.input<typeof KeepSignedInput>, unknown>;
};

/** The paper or the receipt with the signatures on it, from the phone's camera or a scanner. */
export function KeepSignedForm({ matter, attempt, action }: KeepProps) {
  const { id, version } = attempt;
  const form = useCommandForm(KeepSignedInput, action, { defaults: { id, version, files: [] } });
  return (
    <CommandForm form={form}>
      <ProofUpload
        matter={matter}
        label="签收的文书、送达回证的照片"
        help="拍清签名、日期和印章；一份多页的逐页拍。"
        error={form.getFieldState("files", form.formState).error?.message}
        idsNow={() => form.getValues("files")}
        onChange={(ids) => form.setValue("files", ids)}
      />
      <SubmitButton form={form} next="存入这次送达的凭证；送达日期不变。">
        补传签收的文书
      </SubmitButton>
    </CommandForm>
  );
}
