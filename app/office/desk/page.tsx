import { PageHead } from "@/components/ui/page-head";
import { requireOfficer } from "@/lib/auth/session";

export default async function DeskPage() {
  await requireOfficer();
  return <PageHead title="我的待办" />;
}
