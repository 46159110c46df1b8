import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountActForm, type PlainAct } from "@/components/accounts/account-act-form";
import { ChangeRoleForm } from "@/components/accounts/change-role-form";
import { EditAccountForm } from "@/components/accounts/edit-account-form";
import { ProofNotice } from "@/components/accounts/proof-notice";
import { Banner } from "@/components/ui/banner";
import { PageHead } from "@/components/ui/page-head";
import { accountActLabels } from "@/lib/agencies/labels";
import { accountActRefusal } from "@/lib/agencies/policy";
import { type AccountFile, accountFile, organsBelow } from "@/lib/agencies/queries/accounts";
import type { Officer } from "@/lib/auth/actor";
import { hasProvedLately, requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { reasonMessage } from "@/lib/messages";
import { disable, edit, issueLink, reset, restore, role } from "./actions";

export const metadata: Metadata = { title: "办理账号" };

const plain = { disable, restore, issueLink, reset };
const plainActs: readonly PlainAct[] = ["disable", "restore", "issueLink", "reset"];

export default async function AccountActPage({ params }: { params: Promise<{ id: string; act: string }> }) {
  const officer = await requireOfficer();
  const { id, act: asked } = await params;
  const act = [...plainActs, "edit" as const, "changeRole" as const].find((each) => each === asked);
  if (!act) notFound();
  const file = await found(accountFile(officer, id));
  const refusal = accountActRefusal(officer, file.facts, act);
  const title = accountActLabels[act];
  const isProved = refusal !== null || (await hasProvedLately());
  return (
    <>
      <PageHead
        crumbs={[
          { href: "/office/accounts", label: "账号" },
          { href: `/office/accounts/${id}`, label: file.name },
          { label: title },
        ]}
        title={title}
        number={file.login}
      />
      {isProved ? null : <ProofNotice back={`/office/accounts/${id}/${act}`} />}
      {refusal === null ? await formOf(act, officer, file) : <Banner kind="warn">{reasonMessage(refusal)}</Banner>}
    </>
  );
}

async function formOf(act: PlainAct | "edit" | "changeRole", officer: Officer, file: AccountFile) {
  const { id, version } = file;
  if (act === "edit") return <EditAccountForm file={file} organs={await organsBelow(officer)} action={edit} />;
  if (act === "changeRole") return <ChangeRoleForm id={id} version={version} action={role} />;
  return <AccountActForm id={id} version={version} act={act} action={plain[act]} />;
}
