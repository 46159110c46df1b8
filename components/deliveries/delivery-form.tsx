"use client";

import type { z } from "zod";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { RecordDeliveryInput, SendDeliveryInput } from "@/lib/deliveries/input";
import { methodArticles, methodLabels, methodRules, standingLabels } from "@/lib/deliveries/labels";
import type { DeliveryMethod } from "@/lib/deliveries/lifecycle";
import { namesOf } from "@/lib/deliveries/matter";
import { fieldsShown, isUnderWay } from "@/lib/deliveries/proofs";
import type { DeliveryForm as Facts } from "@/lib/deliveries/queries/delivery-form";
import type { PlannedMethod } from "@/lib/deliveries/service-plan";
import { DeliveryWay, useFreshMethod, wayNames } from "./delivery-way";
import { fieldWords } from "./field-words";
import { ProofUpload } from "./proof-upload";

type Entry = z.input<typeof RecordDeliveryInput>;

type Props = {
  facts: Facts;
  /** `sent`: on its way, receipt to come; `served`: complete with its proofs. */
  when: "sent" | "served";
  action: FormAction<Entry, unknown>;
};

/** One method, and only what the law asks for it. The day of service is computed, so there is no field for it. */
export function DeliveryForm({ facts, when, action }: Props) {
  const schema = when === "sent" ? SendDeliveryInput : RecordDeliveryInput;
  const methods = facts.plan.filter(({ method }) => when === "served" || isUnderWay(method));
  const first = methods.find(({ isNext }) => isNext) ?? methods[0];
  const defaults = emptyEntry(facts, first?.method ?? "direct");
  const form = useCommandForm(schema, action, { defaults });
  const method = form.watch("method");
  const fields = fieldsShown(method, when);
  useFreshMethod(method, facts, ({ place }) => {
    if (!fields.includes("files")) form.setValue("files", []);
    if (place !== undefined) form.setValue("place", place);
  });
  const proof = fieldWords(method, "files");
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="method" label="送达方式" options={methods.map(choiceOf)} />
      <DeliveryWay {...{ form, names: wayNames, facts, method, fields }} />
      {fields.includes("files") ? (
        <ProofUpload
          matter={facts.matter}
          label={proof.label}
          help={proof.help ?? ""}
          error={form.getFieldState("files", form.formState).error?.message}
          idsNow={() => form.getValues("files")}
          onChange={(ids) => form.setValue("files", ids)}
        />
      ) : null}
      <TextArea form={form} name="remarks" label="备注" rows={2} optional />
      {when === "sent" ? (
        <SubmitButton form={form} next="收到回执后再登记送达；在此之前不起算任何期限。">
          登记寄出
        </SubmitButton>
      ) : (
        <SubmitButton form={form} next="系统按送达方式算出送达日期，并生成送达回证。">
          登记送达
        </SubmitButton>
      )}
    </CommandForm>
  );
}

const choiceOf = ({ method, standing, isNext }: PlannedMethod) => ({
  value: method,
  label: methodLabels[method] + remark(isNext ? "建议" : standingLabels[standing]),
  help: `${methodRules[method]}${methodArticles[method]}`,
});

const remark = (words: string) => (words === "" ? "" : `（${words}）`);

const emptyEntry = (facts: Facts, method: DeliveryMethod): Entry => ({
  ...namesOf(facts.matter),
  documentId: facts.paper.id,
  method,
  servers: facts.officers.length === 2 ? facts.officers.map(({ id }) => id) : [],
  actedOn: facts.today,
  receivedOn: "",
  place: facts.address,
  receiver: "",
  receiverName: "",
  reason: "",
  witnessName: "",
  witnessFrom: "",
  slipNumber: "",
  organ: "",
  handedOnGround: "",
  noticeGround: "",
  course: facts.course,
  postedAt: "",
  files: [],
  remarks: "",
});
