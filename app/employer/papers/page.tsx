import type { Metadata } from "next";
import { EmployerPapers } from "@/components/orders/employer-papers";
import { EmployerUnconfirmed } from "@/components/orders/employer-unconfirmed";
import { PageHead } from "@/components/ui/page-head";
import { requireEmployer } from "@/lib/auth/session";
import { employerPapers } from "@/lib/orders/queries/employer-orders";

export const metadata: Metadata = { title: "我们收到过的文书" };

export default async function EmployerPapersPage() {
  const user = await requireEmployer();
  if (user.employerId === null) return <EmployerUnconfirmed />;
  return (
    <>
      <PageHead title="我们收到过的文书" />
      <EmployerPapers papers={await employerPapers(user)} />
    </>
  );
}
