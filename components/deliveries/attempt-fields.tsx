"use client";

import type { z } from "zod";
import { RadioGroup } from "@/components/form/choice-fields";
import type { FormOf } from "@/components/form/field-frame";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import type { RecordDeliveryInput } from "@/lib/deliveries/input";
import { handedOnLabels, receiverLabels } from "@/lib/deliveries/labels";
import { type DeliveryMethod, handedOnGrounds, type Recipient } from "@/lib/deliveries/lifecycle";
import { methodFields, type ProofField, receiversFor } from "@/lib/deliveries/proofs";
import { fieldWords } from "./field-words";

type Entry = z.input<typeof RecordDeliveryInput>;

export type AttemptFieldsProps = {
  form: FormOf<Entry>;
  method: DeliveryMethod;
  fields: readonly ProofField[];
  recipient: Recipient;
  today: string;
};

/** The fields of one method and no others, in the order in which the act goes. Files stand apart. */
export function AttemptFields({ fields, ...props }: AttemptFieldsProps) {
  return fields.map((field) => <AttemptField key={field} field={field} {...props} />);
}

type OneProps = Omit<AttemptFieldsProps, "fields"> & { field: ProofField };

function AttemptField({ form, method, field, recipient, today }: OneProps) {
  const { label, help } = fieldWords(method, field);
  const optional = !methodFields[method].required.includes(field);
  const own = { form, label, help, optional };
  switch (field) {
    case "files":
      return null;
    case "receivedOn":
      return <DateField {...own} name="receivedOn" max={today} />;
    case "receiver":
      return (
        <RadioGroup
          {...own}
          name="receiver"
          options={receiversFor[recipient].map((value) => ({ value, label: receiverLabels[value] }))}
        />
      );
    case "handedOnGround":
      return (
        <RadioGroup
          {...own}
          name="handedOnGround"
          options={handedOnGrounds.map((value) => ({ value, label: handedOnLabels[value] }))}
        />
      );
    case "reason":
    case "course":
      return <TextArea {...own} name={field} rows={3} />;
    case "place":
    case "receiverName":
    case "witnessName":
    case "witnessFrom":
    case "slipNumber":
    case "organ":
    case "postedAt":
      return <TextField {...own} name={field} />;
  }
}
