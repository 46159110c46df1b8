"use client";
import type { z } from "zod";
import { CheckboxGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { type CommandFormOf, useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import type { FormAction } from "@/lib/action-result";
import { idKindLabels, sexLabels } from "@/lib/cases/inquiry-labels";
import { CorrectComplainantInput } from "@/lib/complaints/complainant-input";
import { complainantFieldLabels as labels } from "@/lib/complaints/complainant-labels";
import type { ComplaintFile } from "@/lib/complaints/queries/complaint-file";

type Input = z.input<typeof CorrectComplainantInput>;
type Known = Extract<keyof ComplaintFile, `complainant${string}` | "id" | "version">;
type File = Pick<ComplaintFile, Exclude<Known, "complainantCorrections">>;
type Form = { form: CommandFormOf<Input>; file: File };

/** Who complained as it stands; the numbers are typed anew where they were wrong, and stay where nothing is typed. */
export function CorrectComplainantForm({ file, action }: { file: File; action: FormAction<unknown, unknown> }) {
  const form = useCommandForm(CorrectComplainantInput, action, { defaults: defaultsOf(file) });
  return (
    <CommandForm form={form}>
      <PlainFields form={form} />
      <SealedFields form={form} file={file} />
      <TextArea
        form={form}
        name="reason"
        label="更正的理由"
        help="写明怎样发现、怎样核实。不要写号码、邮箱，也不要写原来的姓名、地址：理由看到本件的人都能看到。"
        rows={3}
      />
      <SubmitButton
        form={form}
        next="原来的内容加密保留，查看须写明理由；再制发一份登记表，已制发的文书和逐人明细不改动。"
      >
        更正投诉人信息
      </SubmitButton>
    </CommandForm>
  );
}

const { "": _untold, ...sexWords } = sexLabels;
const { "": _unshown, ...paperWords } = idKindLabels;

function PlainFields({ form }: Pick<Form, "form">) {
  return (
    <>
      <TextField form={form} name="complainantName" label={labels.name} />
      <SelectField
        form={form}
        name="complainantSex"
        label={labels.sex}
        options={optionsOf(sexWords)}
        emptyLabel={sexLabels[""]}
        optional
      />
      <TextField form={form} name="complainantAddress" label={labels.address} optional />
      <TextField form={form} name="complainantPostcode" label={labels.postcode} optional />
      <SelectField
        form={form}
        name="complainantIdKind"
        label={labels.idKind}
        options={optionsOf(paperWords)}
        emptyLabel="按号码识别"
        optional
      />
    </>
  );
}

const kept = (shown: string) => (shown === "" ? "现在没有登记。" : `现在登记的是${shown}，不填就不改。`);

function SealedFields({ form, file }: Form) {
  const there = [
    { value: "personId", label: labels.personId, isThere: file.complainantPersonId !== "" },
    { value: "email", label: labels.email, isThere: file.complainantEmail !== "" },
  ].filter(({ isThere }) => isThere);
  const { complainantPersonId, complainantPhone, complainantEmail } = file;
  return (
    <>
      <TextField
        form={form}
        name="complainantPersonId"
        label={labels.personId}
        help={kept(complainantPersonId)}
        optional
      />
      <TextField
        form={form}
        name="complainantPhone"
        label={labels.phone}
        type="tel"
        help={kept(complainantPhone)}
        optional
      />
      <TextField
        form={form}
        name="complainantEmail"
        label={labels.email}
        type="email"
        help={kept(complainantEmail)}
        optional
      />
      {there.length === 0 ? null : (
        <CheckboxGroup form={form} name="removed" label="登记错了、又没有正确的，去掉" options={there} optional />
      )}
    </>
  );
}

const defaultsOf = (file: File): Input => ({
  id: file.id,
  version: file.version,
  complainantName: file.complainantName,
  complainantSex: file.complainantSex,
  complainantIdKind: file.complainantIdKind,
  complainantAddress: file.complainantAddress,
  complainantPostcode: file.complainantPostcode,
  complainantPersonId: "",
  complainantPhone: "",
  complainantEmail: "",
  removed: [],
  reason: "",
});
