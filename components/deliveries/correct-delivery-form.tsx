"use client";

import type { z } from "zod";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { CorrectDeliveryInput } from "@/lib/deliveries/input";
import { methodArticles, methodLabels, methodRules } from "@/lib/deliveries/labels";
import { fieldsShown } from "@/lib/deliveries/proofs";
import type { Correction } from "@/lib/deliveries/queries/attempt-file";
import type { AttemptRow } from "@/lib/deliveries/queries/deliveries-of-matter";
import { DeliveryWay, useFreshMethod, wayNames } from "./delivery-way";
import { fieldWords } from "./field-words";
import { ProofUpload } from "./proof-upload";

type Entry = z.input<typeof CorrectDeliveryInput>;

type Props = { facts: Correction["facts"]; attempt: AttemptRow; action: FormAction<Entry, unknown> };

const PROOFS_STAY = "送达方式不变的，原有凭证继续有效，可以补充；改变送达方式的，必填。";

/** The record as it should have been, beginning from what it says now. */
export function CorrectDeliveryForm({ facts, attempt, action }: Props) {
  const form = useCommandForm(CorrectDeliveryInput, action, { defaults: entryOf(attempt) });
  const method = form.watch("method");
  useFreshMethod(method, facts, ({ place }) => {
    if (place !== undefined) form.setValue("place", place);
  });
  const fields = fieldsShown(method, "served");
  return (
    <CommandForm form={form}>
      <TextArea
        form={form}
        name="why"
        label="更正的理由"
        rows={3}
        help="写明原登记错在何处，依据哪件凭证、谁的说明更正。"
      />
      <RadioGroup form={form} name="method" label="送达方式" options={facts.plan.map(choiceOf)} />
      <DeliveryWay {...{ form, names: wayNames, facts, method, fields }} />
      <ProofUpload
        matter={facts.matter}
        label={fieldWords(method, "files").label}
        help={PROOFS_STAY}
        error={form.getFieldState("files", form.formState).error?.message}
        idsNow={() => form.getValues("files")}
        onChange={(ids) => form.setValue("files", ids)}
      />
      <TextArea form={form} name="remarks" label="备注" rows={2} optional />
      <SubmitButton
        form={form}
        tone="danger"
        next="原登记留存并标明已更正；系统重新算出送达日期和由此起算的期限，并生成新的送达回证。"
      >
        更正送达登记
      </SubmitButton>
    </CommandForm>
  );
}

const choiceOf = ({ method }: Correction["facts"]["plan"][number]) => ({
  value: method,
  label: methodLabels[method],
  help: `${methodRules[method]}${methodArticles[method]}`,
});

const entryOf = ({ id, version, method, servers, ...attempt }: AttemptRow): Entry => ({
  ...{ id, version, method, why: "", servers: servers.map((server) => server.id) },
  ...{ actedOn: attempt.actedOn, receivedOn: attempt.receivedOn ?? "", place: attempt.place },
  ...{ receiver: attempt.receiver ?? "", receiverName: attempt.receiverName, reason: attempt.reason },
  ...{ witnessName: attempt.witnessName, witnessFrom: attempt.witnessFrom, slipNumber: attempt.slipNumber },
  ...{ organ: attempt.organ, handedOnGround: attempt.handedOnGround ?? "" },
  ...{ noticeGround: attempt.noticeGround ?? "", course: attempt.course },
  ...{ postedAt: attempt.postedAt, files: [], remarks: attempt.remarks },
});
