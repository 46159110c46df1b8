"use client";

import type { FieldPath, FieldValues } from "react-hook-form";
import { RadioGroup } from "@/components/form/choice-fields";
import type { FormOf } from "@/components/form/field-frame";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { handedOnLabels, receiverLabels } from "@/lib/deliveries/labels";
import { type DeliveryMethod, handedOnGrounds, noticeGrounds, type Recipient } from "@/lib/deliveries/lifecycle";
import { noticeGroundLabels } from "@/lib/deliveries/notice-labels";
import { methodFields, type ProofField, receiversFor } from "@/lib/deliveries/proofs";
import { fieldWords } from "./field-words";

type Typed = Exclude<ProofField, "files">;

export type AttemptFieldsProps<I extends FieldValues> = {
  form: FormOf<I>;
  /** Where each field stands in the form. */
  names: Readonly<Record<Typed, FieldPath<I>>>;
  method: DeliveryMethod;
  fields: readonly ProofField[];
  recipient: Recipient;
  today: string;
};

/** The fields of one method and no others, in the order in which the act goes. Files stand apart. */
export function AttemptFields<I extends FieldValues>({ fields, ...props }: AttemptFieldsProps<I>) {
  return fields.map((field) => (field === "files" ? null : <AttemptField key={field} field={field} {...props} />));
}

/** For a form whose fields are named as the attempt's own. */
export const attemptNames = {
  ...{ place: "place", receiver: "receiver", receiverName: "receiverName", receivedOn: "receivedOn" },
  ...{ reason: "reason", witnessName: "witnessName", witnessFrom: "witnessFrom", slipNumber: "slipNumber" },
  ...{
    organ: "organ",
    handedOnGround: "handedOnGround",
    noticeGround: "noticeGround",
    course: "course",
    postedAt: "postedAt",
  },
} as const satisfies Readonly<Record<Typed, Typed>>;

type OneProps<I extends FieldValues> = Omit<AttemptFieldsProps<I>, "fields"> & { field: Typed };

function AttemptField<I extends FieldValues>({ form, names, method, field, recipient, today }: OneProps<I>) {
  const { label, help } = fieldWords(method, field);
  const optional = !methodFields[method].required.includes(field);
  const own = { form, name: names[field], label, help, optional };
  switch (field) {
    case "receivedOn":
      return <DateField {...own} max={today} />;
    case "receiver":
      return (
        <RadioGroup
          {...own}
          options={receiversFor[recipient].map((value) => ({ value, label: receiverLabels[value] }))}
        />
      );
    case "handedOnGround":
      return (
        <RadioGroup {...own} options={handedOnGrounds.map((value) => ({ value, label: handedOnLabels[value] }))} />
      );
    case "noticeGround":
      return (
        <RadioGroup {...own} options={noticeGrounds.map((value) => ({ value, label: noticeGroundLabels[value] }))} />
      );
    case "reason":
    case "course":
      return <TextArea {...own} rows={3} />;
    case "place":
    case "receiverName":
    case "witnessName":
    case "witnessFrom":
    case "slipNumber":
    case "organ":
    case "postedAt":
      return <TextField {...own} />;
  }
}
