"use client";
import type { z } from "zod";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { type ReversibleOutcome, takeBackGrounds, withdrawalTakeBackGrounds } from "@/lib/complaints/lifecycle";
import { TakeBackInput } from "@/lib/complaints/take-back-input";
import { takeBackGroundLabels } from "@/lib/complaints/take-back-labels";

type Props = {
  id: string;
  version: number;
  was: ReversibleOutcome;
  isTip: boolean;
  /** What a reconsideration or a suit says of it, to begin with. */
  by: Omit<z.input<typeof TakeBackInput>, "id" | "version"> | null;
  today: string;
  action: FormAction<unknown, unknown>;
};

export function TakeBackForm({ id, version, was, isTip, by, today, action }: Props) {
  const form = useCommandForm(TakeBackInput, action, {
    defaults: { id, version, knownOn: today, organ: "", paperNumber: "", reason: "", ...by },
  });
  const ground = form.watch("ground");
  const ofWithdrawal = was === "withdrawn";
  const grounds = takeBackGrounds.filter(
    (each) =>
      withdrawalTakeBackGrounds.includes(each) === ofWithdrawal && (each !== "returned" || was === "handed_over"),
  );
  const options = grounds.map((value) => ({ value, label: takeBackGroundLabels[value] }));
  return (
    <CommandForm form={form}>
      <RadioGroup form={form} name="ground" label="重新审查的依据" options={options} />
      {ground === undefined || ground === "own" || ofWithdrawal ? null : (
        <>
          <TextField
            form={form}
            name="organ"
            label="作出决定、判决或者退回的机关"
            help={ground === "returned" ? "写全称；不填的，按原移送的接收机关登记。" : "写全称。"}
            optional={ground === "returned"}
          />
          <TextField
            form={form}
            name="paperNumber"
            label="文号"
            help={ground === "returned" ? "退回时没有公文的不填。" : "复议决定书或者判决书的文号。"}
            optional={ground === "returned"}
          />
        </>
      )}
      <DateField
        form={form}
        name="knownOn"
        label="本机关知道之日"
        help={
          ofWithdrawal
            ? "投诉人说明或者本机关发现撤回有误之日。"
            : "收到复议决定、判决或者退回件之日；自行纠正的，为发现之日。"
        }
        max={today}
      />
      <TextArea
        form={form}
        name="reason"
        label="重新审查的理由"
        help={ofWithdrawal ? "写明撤回登记错在何处，怎样核实的。" : "写明原处理为什么不再执行。"}
      />
      <SubmitButton
        form={form}
        next={`本件回到待受理，${isTip ? "审查的内部期限" : "5个工作日的受理期限"}从知道之日重新起算；未予查处登记册保留原处理。`}
      >
        重新审查
      </SubmitButton>
    </CommandForm>
  );
}
