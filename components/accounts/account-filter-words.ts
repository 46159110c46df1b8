import type { AccountFilter } from "@/lib/agencies/filter";
import { accountStateLabels, roleLabels } from "@/lib/agencies/labels";
import type { AccountRow } from "@/lib/agencies/queries/accounts";

export const accountKindLabels = { officer: "工作人员", employer: "用人单位" } as const;

/** The post of an officer; an employer's user has none. */
export const roleOf = ({ role }: AccountRow): string => (role ? roleLabels[role] : "用人单位经办人");

type Kept = Omit<AccountFilter, "after">;

/** The filters that are set, in words: as the list's tags and as the head of its export. */
export function accountFilterWords({ q, role, state, kind }: Kept) {
  const words: readonly { name: keyof Kept; label: string; value: string | undefined }[] = [
    { name: "q", label: "关键词", value: q },
    { name: "role", label: "岗位", value: role && roleLabels[role] },
    { name: "state", label: "状态", value: state && accountStateLabels[state] },
    { name: "kind", label: "类别", value: kind && accountKindLabels[kind] },
  ];
  return words.flatMap(({ name, label, value }) => (value ? [{ name, label, value }] : []));
}
