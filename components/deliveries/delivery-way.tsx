"use client";

import { useEffect, useRef } from "react";
import type { FieldPath, FieldValues } from "react-hook-form";
import { CheckboxGroup } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/text-fields";
import { actedOnLabels, serversHelp } from "@/lib/deliveries/labels";
import type { DeliveryMethod } from "@/lib/deliveries/lifecycle";
import type { DeliveryForm as Facts } from "@/lib/deliveries/queries/delivery-form";
import { AttemptFields, type AttemptFieldsProps, attemptNames } from "./attempt-fields";

type Props<I extends FieldValues> = Omit<AttemptFieldsProps<I>, "recipient" | "today"> & {
  names: Readonly<Record<"servers" | "actedOn", FieldPath<I>>>;
  facts: Facts;
};

/** For a form whose fields are named as the record's own. */
export const wayNames = { servers: "servers", actedOn: "actedOn", ...attemptNames } as const;

/** Who delivered, on which day and how, by one method. */
export function DeliveryWay<I extends FieldValues>({ form, names, facts, method, fields }: Props<I>) {
  const { matter, officers, paper, recipient, today } = facts;
  return (
    <>
      <CheckboxGroup
        form={form}
        name={names.servers}
        label="送达人"
        help={serversHelp[matter.kind]}
        options={officers.map(({ id, name, certificateNumber }) => ({
          value: id,
          label: `${name}（${certificateNumber}）`,
        }))}
      />
      <DateField form={form} name={names.actedOn} label={actedOnLabels[method]} min={paper.issuedOn} max={today} />
      <AttemptFields {...{ form, names, method, fields, recipient, today }} />
    </>
  );
}

/** On another method: its own confirmed address. Files that were picked stay, to be taken out by hand. */
export function useFreshMethod(method: DeliveryMethod, facts: Facts, set: (own: { place?: string }) => void) {
  const known = useRef(method);
  useEffect(() => {
    if (known.current === method) return;
    const crosses = (known.current === "electronic") !== (method === "electronic");
    known.current = method;
    set(crosses ? { place: method === "electronic" ? facts.electronicAddress : facts.address } : {});
  });
}
