import { redirect } from "next/navigation";

export default function PatrolsPage() {
  redirect("/office/patrols/plans");
}
