import { optionsOf } from "@/components/ui/options";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import type { ComplaintFilter } from "@/lib/complaints/filter";
import { complaintKindLabels, complaintStateLabels, declineGroundLabels, sourceLabels } from "@/lib/complaints/labels";
import { dueFilterLabels } from "@/lib/deadlines/due-filter";
import { amountBandLabels, peopleBandLabels } from "@/lib/kernel/bands";
import { topicLabels } from "@/lib/kernel/topics";

/** What the list of complaints can be narrowed by; the register of what was not acted on has grounds and no clock. */
export function ComplaintFilterFields({ filter }: { filter: ComplaintFilter }) {
  const clockOrGround = filter.register
    ? { name: "ground", label: "不予受理理由", options: optionsOf(declineGroundLabels), defaultValue: filter.ground }
    : { name: "due", label: "受理期限", options: optionsOf(dueFilterLabels), defaultValue: filter.due };
  return (
    <>
      <PlainField
        name="q"
        type="search"
        label="单位、编号、文号或者投诉人"
        help="单位名称、信用代码、本件编号、来源编号、文书文号；投诉人姓名、电话、证件号码须写全。"
        defaultValue={filter.q}
      />
      <PlainSelect name="state" label="状态" options={optionsOf(complaintStateLabels)} defaultValue={filter.state} />
      <PlainSelect name="kind" label="类别" options={optionsOf(complaintKindLabels)} defaultValue={filter.kind} />
      <PlainSelect name="source" label="来源" options={optionsOf(sourceLabels)} defaultValue={filter.source} />
      <PlainSelect name="topic" label="涉及事项" options={optionsOf(topicLabels)} defaultValue={filter.topic} />
      <PlainSelect {...clockOrGround} />
      <PlainSelect name="people" label="人数" options={optionsOf(peopleBandLabels)} defaultValue={filter.people} />
      <PlainSelect name="amount" label="请求金额" options={optionsOf(amountBandLabels)} defaultValue={filter.amount} />
      <PlainField name="from" type="date" label="接到日期自" defaultValue={filter.from} />
      <PlainField name="to" type="date" label="至" defaultValue={filter.to} />
      {filter.register ? <input type="hidden" name="register" value={filter.register} /> : null}
      {filter.cols ? <input type="hidden" name="cols" value={filter.cols} /> : null}
    </>
  );
}
