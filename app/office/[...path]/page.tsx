import { notFound } from "next/navigation";
import { requireOfficer } from "@/lib/auth/session";

/** An address that no page answers: said within the office's frame, with the way back. */
export default async function NoSuchPage() {
  await requireOfficer();
  return notFound();
}
