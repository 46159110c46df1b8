"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { ExplainMissingInput, KeepRecordingInput, StrikeRecordingInput } from "@/lib/recordings/input";

type Option = { readonly value: string; readonly label: string };
type Props = { caseId: string; options: readonly Option[]; chosen: string; action: FormAction<unknown, unknown> };

/** Where the film of a step is kept. */
export function KeepRecordingForm({ caseId, options, chosen, on, action }: Props & { on: string }) {
  const defaults = { caseId, subjectId: chosen, on, from: "", to: "", device: "", keptAt: "" };
  const form = useCommandForm(KeepRecordingInput, action, { defaults });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="subjectId" label="环节" options={options} />
      <DateField form={form} name="on" label="录制日期" />
      <TextField form={form} name="from" label="开始时间" width="short" help="24小时制，例如 09:30，从进入现场起。" />
      <TextField
        form={form}
        name="to"
        label="结束时间"
        width="short"
        help="到离开现场止；早于开始时间的，按次日计算。"
      />
      <TextField form={form} name="device" label="设备" help="执法记录仪的编号，或者手机、摄像机。" />
      <TextField form={form} name="keptAt" label="存放位置" help="采集站编号、光盘编号或者存储路径，能据以调取。" />
      <SubmitButton form={form} next="登记后列入本案的全过程记录；影像本身存放在上述位置。">
        登记录音录像
      </SubmitButton>
    </CommandForm>
  );
}

/** Why there is no film of a step. */
export function ExplainMissingForm({ caseId, options, chosen, action }: Props) {
  const form = useCommandForm(ExplainMissingInput, action, { defaults: { caseId, subjectId: chosen, reason: "" } });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="subjectId" label="环节" options={options} />
      <TextField
        form={form}
        name="reason"
        label="没有录音录像的原因"
        help="例如：设备故障，当日更换；当事人涉及个人隐私。"
      />
      <SubmitButton form={form} next="原因随案卷备查。">
        说明原因
      </SubmitButton>
    </CommandForm>
  );
}

export function StrikeRecordingForm({ caseId, options, chosen, action }: Props) {
  const form = useCommandForm(StrikeRecordingInput, action, { defaults: { caseId, id: chosen, reason: "" } });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="id" label="登记" options={options} />
      <TextField form={form} name="reason" label="误登的情况" />
      <SubmitButton form={form} tone="danger" next="该登记不再计算，连同理由保留备查。">
        注销登记
      </SubmitButton>
    </CommandForm>
  );
}
