"use client";
import type { z } from "zod";
import { CheckboxGroup, RadioGroup, SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { DateField, NumberField, TextArea, TextField } from "@/components/form/text-fields";
import { type CommandFormOf, useCommandForm } from "@/components/form/use-command-form";
import { optionsOf } from "@/components/ui/options";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/lib/action-result";
import { idKindLabels, sexLabels } from "@/lib/cases/inquiry-labels";
import { codeInFours } from "@/lib/complaints/code-words";
import { LodgeComplaintInput } from "@/lib/complaints/input";
import { complaintKindLabels, sourceLabels } from "@/lib/complaints/labels";
import { topicLabels } from "@/lib/kernel/topics";
import { RelatedPanel } from "./related-panel";

type Input = z.input<typeof LodgeComplaintInput>;
type Shown = Readonly<Record<string, string>>;
type Form = { form: CommandFormOf<Input, Shown> };
type Props = {
  today: string;
  regions: readonly { readonly code: string; readonly name: string }[];
  action: FormAction<unknown, Shown>;
};

export function LodgeForm({ today, regions, action }: Props) {
  const form = useCommandForm(LodgeComplaintInput, action, {
    defaults: {
      kind: "complaint",
      sourceNumber: "",
      receivedOn: today,
      regionCode: regions[0]?.code ?? "",
      respondentName: "",
      respondentPlace: "",
      employerId: "",
      topics: [],
      narrative: "",
      happenedFrom: "",
      happenedUntil: "",
      workerCount: "1",
      complainantName: "",
      complainantPhone: "",
      complainantEmail: "",
      complainantPersonId: "",
      complainantAddress: "",
      ...{ complainantSex: "", complainantIdKind: "", complainantPostcode: "" },
      ...{ handedIn: "", remarks: "", registrarOpinion: "" },
      representatives: "",
      claimLines: "",
    },
  });
  return (
    <CommandForm form={form} done={<Lodged form={form} />}>
      <RelatedPanel sought={() => soughtIn(form.getValues())}>
        <SourceFields form={form} today={today} />
        <RespondentFields form={form} regions={regions} />
        <PersonFields form={form} />
      </RelatedPanel>
      <MatterFields form={form} today={today} />
      <SheetFields form={form} />
      <SubmitButton
        form={form}
        next="登记后生成登记表和查询码。投诉的受理期限从首次接到之日起算5个工作日；举报应当及时审查，5个工作日是本机关的内部要求。"
      >
        登记
      </SubmitButton>
    </CommandForm>
  );
}

/** The query code is shown here once: the officer hands it to the person who came. */
function Lodged({ form }: Form) {
  const { outcome } = form.command;
  if (outcome.kind !== "done") return null;
  const { id = "", number = "", code = "" } = outcome.data;
  return (
    <>
      <p>
        已登记，编号 <TextLink href={`/office/complaints/${id}`}>{number}</TextLink>。
      </p>
      <p>
        查询码 <code className="text-section">{codeInFours(code)}</code>
        ，只显示这一次，请抄给来人，凭编号和查询码可以查询办理进度。
      </p>
    </>
  );
}

/** Of whoever makes a tip nothing is looked up. */
function soughtIn(input: Input) {
  const { kind, respondentName, sourceNumber = "" } = input;
  const { complainantName = "", complainantPhone = "", complainantPersonId = "" } = kind === "tip" ? blank : input;
  const person = { person: complainantName, phone: complainantPhone, number: complainantPersonId };
  return { name: respondentName, source: sourceNumber, ...person };
}

const blank = { complainantName: "", complainantPhone: "", complainantPersonId: "" };

function SourceFields({ form, today }: Form & { today: string }) {
  return (
    <Section title="来源">
      <div className="grid gap-5">
        <RadioGroup form={form} name="kind" label="类别" options={optionsOf(complaintKindLabels)} />
        <SelectField form={form} name="source" label="来源" options={optionsOf(sourceLabels)} />
        <TextField
          form={form}
          name="sourceNumber"
          label="来源编号"
          help="12333、12345、信访和部门转办必须填写工单编号，同一编号在本机关不能重复登记。"
          optional
        />
        <DateField form={form} name="receivedOn" label="首次接到日期" max={today} help="包括其他机关先接到的日期。" />
      </div>
    </Section>
  );
}

function RespondentFields({ form, regions }: Form & Pick<Props, "regions">) {
  return (
    <Section title="被投诉举报单位">
      <div className="grid gap-5">
        <TextField
          form={form}
          name="respondentName"
          label="单位名称（按来人所说）"
          help="不要求是登记的全称，招牌、工地、平台的名字都可以。"
        />
        <TextField form={form} name="respondentPlace" label="地点" optional />
        <SelectField
          form={form}
          name="regionCode"
          label="用工所在地"
          options={regions.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </div>
    </Section>
  );
}

function MatterFields({ form, today }: Form & { today: string }) {
  return (
    <Section title="事项">
      <div className="grid gap-5">
        <CheckboxGroup form={form} name="topics" label="涉及事项" options={optionsOf(topicLabels)} />
        <TextArea form={form} name="narrative" label="事情经过" rows={6} />
        <DateField form={form} name="happenedFrom" label="开始日期" max={today} optional />
        <DateField form={form} name="happenedUntil" label="结束日期" help="仍在继续的不填。" max={today} optional />
        <NumberField form={form} name="workerCount" label="涉及人数" />
        {form.watch("kind") === "tip" ? null : (
          <TextField
            form={form}
            name="representatives"
            label="推选的代表人"
            help="多人投诉时填写，最多五人，用顿号分开。"
            optional
          />
        )}
        <TextArea
          form={form}
          name="claimLines"
          label="逐人明细"
          help="从表格粘贴，每行：姓名、证件号码（可空）、期间、项目、金额（元）。"
          rows={5}
          optional
        />
      </div>
    </Section>
  );
}

const { "": _untold, ...sexWords } = sexLabels;
const { "": _unshown, ...paperWords } = idKindLabels;
const sexes = optionsOf(sexWords);
const papers = optionsOf(paperWords);

function SexAndPaper({ form }: Form) {
  return (
    <>
      <SelectField form={form} name="complainantSex" label="性别" options={sexes} emptyLabel={sexLabels[""]} optional />
      <SelectField
        form={form}
        name="complainantIdKind"
        label="证件类型"
        help="居民身份证和居住证按号码识别，可以不选；性别没有选的，也按号码填。"
        options={papers}
        emptyLabel="按号码识别"
        optional
      />
    </>
  );
}

function SheetFields({ form }: Form) {
  const isTip = form.watch("kind") === "tip";
  const secrecy = "印在举报登记表上，不要写举报人的姓名、电话、地址。";
  return (
    <Section title="材料和备注">
      <div className="grid gap-5">
        <TextArea
          form={form}
          name="handedIn"
          label="收到的材料"
          help={`每行一份，例如：工资条复印件1份。${isTip ? secrecy : ""}`}
          rows={3}
          optional
        />
        {isTip ? (
          <TextArea
            form={form}
            name="registrarOpinion"
            label="登记人的处理意见"
            help={`供负责人处理时参考，${secrecy}`}
            rows={2}
            optional
          />
        ) : null}
        <TextArea form={form} name="remarks" label="备注" help={isTip ? secrecy : undefined} rows={2} optional />
      </div>
    </Section>
  );
}

function PersonFields({ form }: Form) {
  const isTip = form.watch("kind") === "tip";
  return (
    <Section title={isTip ? "举报人（可以匿名，单独加密保存）" : "投诉人"}>
      <div className="grid gap-5">
        <TextField form={form} name="complainantName" label="姓名" optional={isTip} />
        <TextField form={form} name="complainantPhone" label="联系电话" type="tel" optional={isTip} />
        {isTip ? null : <TextField form={form} name="complainantEmail" label="电子邮箱" type="email" optional />}
        {isTip ? null : <SexAndPaper form={form} />}
        <TextField form={form} name="complainantPersonId" label="证件号码" optional />
        <TextField form={form} name="complainantAddress" label="通信地址" optional />
        {isTip ? null : <TextField form={form} name="complainantPostcode" label="邮政编码" optional />}
      </div>
    </Section>
  );
}
