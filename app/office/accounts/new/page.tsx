import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CreateAccountForm } from "@/components/accounts/create-account-form";
import { ProofNotice } from "@/components/accounts/proof-notice";
import { PageHead } from "@/components/ui/page-head";
import { TextLink } from "@/components/ui/text-link";
import { mayCreateAccounts } from "@/lib/agencies/policy";
import { organsBelow } from "@/lib/agencies/queries/accounts";
import { hasProvedLately, requireOfficer } from "@/lib/auth/session";
import { create } from "./actions";

export const metadata: Metadata = { title: "新建账号" };

export default async function NewAccountPage() {
  const officer = await requireOfficer();
  if (!mayCreateAccounts(officer)) notFound();
  return (
    <>
      <PageHead crumbs={[{ href: "/office/accounts", label: "账号" }, { label: "新建账号" }]} title="新建账号" />
      <p className="mb-3">
        机关不在列表里的，先到<TextLink href="/office/organs">地区和机关</TextLink>中新增。
      </p>
      {(await hasProvedLately()) ? null : <ProofNotice back="/office/accounts/new" />}
      <CreateAccountForm organs={await organsBelow(officer)} action={create} />
    </>
  );
}
