import { redirect } from "next/navigation";
import { officeHome } from "@/lib/agencies/navigation";
import { isSetupOpen } from "@/lib/agencies/queries/setup";
import { currentActor } from "@/lib/auth/session";

export default async function FrontDoor() {
  const actor = await currentActor();
  if (actor.kind === "officer") redirect(officeHome(actor.role).href);
  if (actor.kind === "employer") redirect("/employer");
  redirect((await isSetupOpen()) ? "/setup" : "/welcome");
}
