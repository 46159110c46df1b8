import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { LinkSection } from "@/components/accounts/link-section";
import { SetUpForm } from "@/components/accounts/set-up-form";
import { PageHead } from "@/components/ui/page-head";
import { isSetupOpen } from "@/lib/agencies/queries/setup";
import { shownLinks } from "@/lib/auth/activation";
import { sha256 } from "@/lib/kernel/cipher";
import { now } from "@/lib/kernel/clock";
import { newToken } from "@/lib/kernel/ids";
import type { SearchParams } from "@/lib/kernel/search-params";
import { complete } from "./actions";

export const metadata: Metadata = { title: "首次设置" };

/** The receipt in the address, made up by this page, is what the three links are shown to for a quarter of an hour. */
export default async function SetUpPage({ searchParams }: { searchParams: SearchParams }) {
  const { receipt } = await searchParams;
  const isOpen = await isSetupOpen();
  if (isOpen && typeof receipt !== "string") redirect(`/setup?receipt=${newToken()}`);
  const given = typeof receipt === "string" ? receipt : "";
  const links = isOpen ? [] : await shownLinks(sha256(given), now());
  if (!isOpen && links.length === 0) notFound();
  return (
    <>
      <PageHead title={isOpen ? "首次设置" : "设置完成"} />
      {isOpen ? <SetUpForm receipt={given} action={complete} /> : <LinkSection links={links} />}
    </>
  );
}
