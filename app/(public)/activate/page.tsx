import type { Metadata } from "next";
import { ActivationView } from "@/components/accounts/activation-view";
import { Banner } from "@/components/ui/banner";
import { PageHead } from "@/components/ui/page-head";
import { accountBehind, newOffer } from "@/lib/auth/activation";
import { env } from "@/lib/env";
import { now } from "@/lib/kernel/clock";
import type { SearchParams } from "@/lib/kernel/search-params";
import { reasonMessage } from "@/lib/messages";
import { activate } from "./actions";

export const metadata: Metadata = { title: "激活账号" };

type Account = NonNullable<Awaited<ReturnType<typeof accountBehind>>>;

export default async function ActivatePage({ searchParams }: { searchParams: SearchParams }) {
  const { token } = await searchParams;
  const account = typeof token === "string" ? await accountBehind(token, now()) : undefined;
  if (!account || typeof token !== "string") {
    return (
      <>
        <PageHead title="激活账号" />
        <Banner kind="error">{reasonMessage("link_ended")}</Banner>
      </>
    );
  }
  const offer = newOffer(token, account.login);
  return <ActivationView account={account} token={token} offer={offer} codeIs={codeIs(account)} action={activate} />;
}

function codeIs({ kind, isDemo }: Account) {
  if (kind === "employer") return "absent";
  return isDemo && env().LAOJIAN_MODE === "demo" ? "optional" : "needed";
}
