import type { Metadata } from "next";
import { MajorView } from "@/components/publications/major-view";
import { requireOfficer } from "@/lib/auth/session";
import { found } from "@/lib/found";
import { now } from "@/lib/kernel/clock";
import { majorFile } from "@/lib/publications/queries/major-file";
import { answer, correct, exclude, include, judge, object, relist } from "./actions";
import { dropRemoval, proposeRemoval, remove } from "./removal/actions";

const turns = { include, relist, exclude, proposeRemoval, dropRemoval, remove };

export const metadata: Metadata = { title: "重大违法公布" };

export default async function MajorPage({ params }: { params: Promise<{ id: string; decisionId: string }> }) {
  const officer = await requireOfficer();
  const file = await found(majorFile(officer, await params, now()));
  return <MajorView file={file} acts={{ judge, ...turns, correct, object, answer }} />;
}
