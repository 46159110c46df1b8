import type { Metadata } from "next";
import { AccountView } from "@/components/accounts/account-view";
import { accountActLabels } from "@/lib/agencies/labels";
import { type AccountAct, accountActRefusal } from "@/lib/agencies/policy";
import { accountFile, accountState } from "@/lib/agencies/queries/accounts";
import { shownLinks } from "@/lib/auth/activation";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { reasonMessage } from "@/lib/messages";

export const metadata: Metadata = { title: "账号" };

const acts: readonly AccountAct[] = ["edit", "changeRole", "issueLink", "reset", "disable", "restore"];
/** Reasons for which the act is left out rather than shown closed. */
const hidden: readonly (string | null)[] = [
  "not_your_post",
  "account_not_disabled",
  "already_activated",
  "not_an_officer",
];

export default async function AccountPage({ params }: { params: Promise<{ id: string }> }) {
  const officer = await requireOfficer();
  const { id } = await params;
  const file = await found(accountFile(officer, id));
  const open = acts
    .map((act) => ({ act, reason: accountActRefusal(officer, file.facts, act) }))
    .filter(({ reason }) => !hidden.includes(reason))
    .map(({ act, reason }) => ({
      key: act,
      label: accountActLabels[act],
      href: `/office/accounts/${id}/${act}`,
      refusal: reason && reasonMessage(reason),
    }));
  const links = await shownLinks(officer.id, now(), id);
  return <AccountView file={file} state={accountState(file)} acts={open} links={links} />;
}
