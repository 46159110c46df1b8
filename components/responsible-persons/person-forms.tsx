"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { DescriptionList } from "@/components/ui/description-list";
import type { FormAction } from "@/lib/action-result";
import { EnterPersonInput, RevealNumberInput, StrikePersonInput } from "@/lib/responsible-persons/input";
import { personIdKindLabels, roleLabels } from "@/lib/responsible-persons/labels";
import { personIdKinds, responsibleRoles } from "@/lib/responsible-persons/roles";

type Option = { readonly value: string; readonly label: string };
type Chosen<R> = { caseId: string; options: readonly Option[]; chosen: string; action: FormAction<unknown, R> };

const roles = responsibleRoles.map((value) => ({ value, label: roleLabels[value] }));
const idKinds = personIdKinds.map((value) => ({ value, label: personIdKindLabels[value] }));

type EnterProps = { caseId: string; exhibits: readonly Option[]; action: FormAction<unknown, unknown> };

/** Who answers beside the unit, and by which exhibits. */
export function EnterPersonForm({ caseId, exhibits, action }: EnterProps) {
  const form = useCommandForm(EnterPersonInput, action, { defaults: { caseId, ...nobody } });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="name" label="姓名" width="short" />
      <SelectField
        form={form}
        name="role"
        label="责任身份"
        options={roles}
        help="按查明的责任选择：法定代表人直接主管该事务的，选“直接负责的主管人员”。条文没有列明的身份不能处罚。"
      />
      <TextField form={form} name="post" label="在单位的职务" width="short" />
      <SelectField form={form} name="idKind" label="证件" options={idKinds} />
      <TextField form={form} name="idNumber" label="证件号码" help="加密保存；文书上载明，列表上遮住中间各位。" />
      <TextField form={form} name="address" label="住址" help="送达和决定书载明的地址。" />
      <TextField form={form} name="phone" label="电话" width="short" optional />
      <TextArea
        form={form}
        name="duty"
        label="职责和责任事实"
        rows={4}
        help="写明其职责和在该违法行为中的作用，会作为查明的事实印在对其个人的文书上。"
      />
      <SelectField form={form} name="identityExhibitId" label="证明身份的证据" options={exhibits} />
      <SelectField
        form={form}
        name="dutyExhibitId"
        label="证明职务和职责的证据"
        options={exhibits}
        help="例如任命文件、劳动合同、分工文件、询问笔录。"
      />
      <SubmitButton form={form} next="登记后可以在“处理处罚”中对其个人提出处罚意见。">
        登记责任人员
      </SubmitButton>
    </CommandForm>
  );
}

const nobody = {
  ...{ name: "", role: "supervisor" as const, post: "", idKind: "resident" as const, idNumber: "" },
  ...{ address: "", phone: "", duty: "", identityExhibitId: "", dutyExhibitId: "" },
};

export function StrikePersonForm({ caseId, options, chosen, action }: Chosen<unknown>) {
  const form = useCommandForm(StrikePersonInput, action, { defaults: { caseId, id: chosen, reason: "" } });
  return (
    <CommandForm form={form}>
      <SelectField form={form} name="id" label="责任人员" options={options} />
      <TextField form={form} name="reason" label="误登的情况" />
      <SubmitButton form={form} tone="danger" next="该登记不再使用，连同理由保留备查；需要的重新登记。">
        注销登记
      </SubmitButton>
    </CommandForm>
  );
}

/** Asks the reason, then shows the number in full. */
export function RevealNumberForm({ caseId, options, chosen, action }: Chosen<{ value: string }>) {
  const form = useCommandForm(RevealNumberInput, action, { defaults: { caseId, id: chosen, reason: "" } });
  const { outcome } = form.command;
  return (
    <>
      {outcome.kind === "done" ? <DescriptionList items={[{ term: "完整号码", detail: outcome.data.value }]} /> : null}
      <CommandForm form={form} done="已记录本次查看。">
        <SelectField form={form} name="id" label="责任人员" options={options} />
        <TextArea
          form={form}
          name="reason"
          label="查看理由"
          help="例如：核对决定书上的当事人。每次查看都会留下记录。"
        />
        <SubmitButton form={form} next="显示完整号码，并记录本次查看。">
          查看完整号码
        </SubmitButton>
      </CommandForm>
    </>
  );
}
