import { redirect } from "next/navigation";
import { currentActor } from "@/lib/auth/session";

export default async function FrontDoor() {
  const actor = await currentActor();
  if (actor.kind === "officer") redirect("/office/desk");
  if (actor.kind === "employer") redirect("/employer");
  redirect("/welcome");
}
