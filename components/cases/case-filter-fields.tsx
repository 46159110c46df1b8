import { optionsOf } from "@/components/ui/options";
import { PlainField, PlainSelect } from "@/components/ui/plain-field";
import type { CaseFilter } from "@/lib/cases/filter";
import { caseStateLabels, originLabels } from "@/lib/cases/labels";
import { dueFilterLabels } from "@/lib/deadlines/due-filter";
import { amountBandLabels, peopleBandLabels } from "@/lib/kernel/bands";
import { topicLabels } from "@/lib/kernel/topics";
import type { CaseHand } from "./case-filter-words";

/** What the list of cases can be narrowed by. */
export function CaseFilterFields({ filter, hands }: { filter: CaseFilter; hands: readonly CaseHand[] }) {
  return (
    <>
      <PlainField
        name="q"
        type="search"
        label="单位、案件名称、案号或者文号"
        help="也可以填投诉人的姓名、电话、证件号码，须写全。"
        defaultValue={filter.q}
      />
      <PlainSelect name="state" label="状态" options={optionsOf(caseStateLabels)} defaultValue={filter.state} />
      <PlainSelect name="origin" label="来源" options={optionsOf(originLabels)} defaultValue={filter.origin} />
      <PlainSelect
        name="officer"
        label="承办人"
        options={[{ value: "me", label: "我承办的" }, ...hands.map(({ id, name }) => ({ value: id, label: name }))]}
        defaultValue={filter.officer}
      />
      <PlainSelect name="due" label="机关的期限" options={optionsOf(dueFilterLabels)} defaultValue={filter.due} />
      <PlainSelect name="topic" label="涉及事项" options={optionsOf(topicLabels)} defaultValue={filter.topic} />
      <PlainSelect name="amount" label="请求金额" options={optionsOf(amountBandLabels)} defaultValue={filter.amount} />
      <PlainSelect name="people" label="涉及人数" options={optionsOf(peopleBandLabels)} defaultValue={filter.people} />
      <PlainField name="from" type="date" label="立案日期自" defaultValue={filter.from} />
      <PlainField name="to" type="date" label="至" defaultValue={filter.to} />
      {filter.cols ? <input type="hidden" name="cols" value={filter.cols} /> : null}
    </>
  );
}
