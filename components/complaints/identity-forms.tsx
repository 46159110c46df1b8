"use client";
import { RadioGroup } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import { DescriptionList } from "@/components/ui/description-list";
import type { FormAction } from "@/lib/action-result";
import { RevealFieldInput, RevealIdentityInput } from "@/lib/complaints/input";

type Person = { name: string; phone: string; personId: string; address: string };

/** Asks the reason, then shows who made the tip: once, and only here. */
export function RevealIdentityForm({ id, action }: { id: string; action: FormAction<unknown, Person> }) {
  const form = useCommandForm(RevealIdentityInput, action, { defaults: { id, reason: "" } });
  const { outcome } = form.command;
  return (
    <>
      {outcome.kind === "done" ? <Identity person={outcome.data} /> : null}
      <CommandForm form={form} done="已记录本次查看。以下内容只显示这一次，离开本页后须重新写明理由。">
        <TextArea
          form={form}
          name="reason"
          label="查看理由"
          help="《劳动保障监察条例》第九条：应当为举报人保密。理由里不要写举报人的姓名；每次查看都会留下记录。"
        />
        <SubmitButton form={form} next="显示举报人留下的姓名和电话，并记录本次查看。">
          查看举报人身份
        </SubmitButton>
      </CommandForm>
    </>
  );
}

function Identity({ person }: { person: Person }) {
  if (Object.values(person).every((value) => value === ""))
    return <p className="mb-4 font-semibold">匿名举报，没有留下身份。</p>;
  const left = (value: string) => value || "没有留下";
  return (
    <DescriptionList
      items={[
        { term: "姓名", detail: left(person.name) },
        { term: "电话", detail: left(person.phone) },
        { term: "证件号码", detail: left(person.personId) },
        { term: "地址", detail: left(person.address) },
      ]}
    />
  );
}

/** Asks the reason, then shows one number of the complainant in full. */
export function RevealFieldForm({ id, action }: { id: string; action: FormAction<unknown, { value: string }> }) {
  const form = useCommandForm(RevealFieldInput, action, { defaults: { id, field: "phone", reason: "" } });
  const { outcome } = form.command;
  return (
    <>
      {outcome.kind === "done" ? <DescriptionList items={[{ term: "完整号码", detail: outcome.data.value }]} /> : null}
      <CommandForm form={form} done="已记录本次查看。">
        <RadioGroup
          form={form}
          name="field"
          label="查看哪一项"
          options={[
            { value: "phone", label: "投诉人电话" },
            { value: "personId", label: "投诉人证件号码" },
          ]}
        />
        <TextArea form={form} name="reason" label="查看理由" help="例如：电话告知受理结果。每次查看都会留下记录。" />
        <SubmitButton form={form} next="显示完整号码，并记录本次查看。">
          查看完整号码
        </SubmitButton>
      </CommandForm>
    </>
  );
}
