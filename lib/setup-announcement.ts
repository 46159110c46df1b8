import "server-only";
import { isSetupOpen } from "./agencies/queries/setup";
import { publicOrigin } from "./auth/origin";
import { setupCode } from "./auth/setup-code";

/** Tells whoever starts the server, and nobody else, by which code the first setup is done; nothing once it is over. */
export async function announceSetup(say: (words: string) => void = console.info): Promise<void> {
  if (!(await isSetupOpen())) return;
  say(`首次设置 / First setup: ${publicOrigin()}/setup 设置码 / setup code: ${setupCode()}`);
}
