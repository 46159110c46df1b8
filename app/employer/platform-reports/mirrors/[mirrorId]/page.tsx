import type { Metadata } from "next";
import { OwnMirrorView } from "@/components/platform-reports/own-mirror-view";
import { requireEmployer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { mirrorFile } from "@/lib/platform-reports/queries/mirrors";
import { confirm, dispute } from "./actions";
import { settle, take } from "./tasks/actions";

export const metadata: Metadata = { title: "人数核对" };

export default async function OwnMirrorPage({ params }: { params: Promise<{ mirrorId: string }> }) {
  const user = await requireEmployer();
  const mirror = await found(mirrorFile(user, (await params).mirrorId, now()));
  return <OwnMirrorView mirror={mirror} acts={{ confirm, dispute, take, settle }} />;
}
