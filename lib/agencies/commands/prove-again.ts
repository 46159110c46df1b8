import "server-only";
import type { z } from "zod";
import type { Officer } from "@/lib/auth/actor";
import { proveOwn } from "@/lib/auth/own-proof";
import { keepProof } from "@/lib/auth/recent-proof";
import { sessionToken } from "@/lib/auth/session";
import { refused } from "@/lib/kernel/errors";
import type { Context } from "@/lib/workflow/context";
import type { ProveAgainInput } from "../input";

/** Whoever is signed in proves it again, and may for ten minutes do what asks for it. */
export async function proveAgain(
  ctx: Context<Officer>,
  { proof }: z.output<typeof ProveAgainInput>,
  token?: string,
): Promise<{ id: string }> {
  const { id } = ctx.actor;
  const session = token ?? (await sessionToken());
  if (session === null) throw refused("proof_needed");
  await proveOwn(ctx, proof);
  await keepProof(ctx, session);
  ctx.record({ act: "session.prove", subject: { kind: "account", id } });
  return { id };
}
