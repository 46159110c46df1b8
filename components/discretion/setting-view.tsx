import { DescriptionList } from "@/components/ui/description-list";
import { PageHead } from "@/components/ui/page-head";
import type { FormAction } from "@/lib/action-result";
import { settingBasisLabels, settingKindLabels, settingText } from "@/lib/discretion/labels";
import type { SettingFile } from "@/lib/discretion/queries/settings";
import { periodWords } from "./period-words";
import { RuleActs } from "./rule-acts";
import { RuleStateBadge } from "./rule-state-badge";

type Action = FormAction<unknown, unknown>;
type Props = { setting: SettingFile; publish: Action; discard: Action; end: Action };

/** One number of the region, its document, and what may be done with it now. */
export function SettingView({ setting, ...actions }: Props) {
  const { kind, value, isInclusive, state, endedBecause } = setting;
  const title = settingKindLabels[kind];
  return (
    <>
      <PageHead
        crumbs={[
          { href: "/office/discretion", label: "裁量基准" },
          { href: "/office/discretion/settings", label: "数额标准" },
          { label: title },
        ]}
        title={title}
        state={<RuleStateBadge state={state} />}
      />
      <DescriptionList
        items={[
          { term: "数额", detail: settingText(kind, value, isInclusive) },
          { term: "用途", detail: settingBasisLabels[kind] },
          { term: "依据的文件", detail: setting.source },
          { term: "适用地区", detail: `${setting.regionCode}及所辖地区` },
          { term: "适用期间", detail: periodWords(setting) },
          { term: "登记", detail: `${setting.enteredOn}　${setting.enteredByName}` },
          { term: "公布", detail: setting.publishedOn ?? "尚未公布" },
          ...(endedBecause === null ? [] : [{ term: state === "ended" ? "停止适用" : "作废", detail: endedBecause }]),
        ]}
      />
      <RuleActs rule={setting} {...actions} />
    </>
  );
}
