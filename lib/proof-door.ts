import "server-only";
import type { Officer } from "./auth/actor";
import { isProvedLately } from "./auth/recent-proof";
import { denial, recordRefusal } from "./door";
import { now } from "./kernel/clock";
import { reasonMessage } from "./messages";

type Asked = { readonly name: string; readonly asksProof?: true };

/** The refusal of an act that asks for a recent proof; null where none is asked, or it stands in this session. */
export async function unproved(actor: Officer, { name, asksProof }: Asked, token: string | null) {
  if (!asksProof || (await isProvedLately(token, now()))) return null;
  await recordRefusal(actor, name, "proof_needed");
  return { ...denial("refused"), message: reasonMessage("proof_needed"), needsProof: true as const };
}
