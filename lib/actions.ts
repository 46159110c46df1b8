import "server-only";
import { headers } from "next/headers";
import type { z } from "zod";
import type { ActionResult } from "./action-result";
import { type Actor, type EmployerUser, type Officer, type PublicVisitor, publicVisitor } from "./auth/actor";
import { isOwnOrigin } from "./auth/origin";
import { currentActor, sessionToken } from "./auth/session";
import { type Act, denial, perform, performReading, recordRefusal, type Shown } from "./door";
import { unproved } from "./proof-door";

type Door = (raw: unknown, meta: unknown) => Promise<ActionResult<Shown>>;

/** A write by an officer. Who may do it, and on what, the command's policy and scope decide. */
export const officeAction =
  <I extends z.ZodType, R>(act: Act<Officer, I, R>): Door =>
  async (raw, meta) => {
    if (!isOwnOrigin(await headers())) return denial("origin");
    const actor = await currentActor();
    if (actor.kind === "public") return denial("sign_in");
    if (actor.kind !== "officer") return turnedAway(actor, act.name);
    return (await unproved(actor, act, await sessionToken())) ?? perform(actor, act, raw, meta);
  };

/** A sensitive read by an officer, with its reason; the answer is shown once and kept nowhere. */
export const officeReading =
  <I extends z.ZodType, R>(act: Omit<Act<Officer, I, R>, "next">) =>
  async (raw: unknown): Promise<ActionResult<R>> => {
    if (!isOwnOrigin(await headers())) return denial("origin");
    const actor = await currentActor();
    if (actor.kind === "public") return denial("sign_in");
    if (actor.kind !== "officer") return turnedAway(actor, act.name);
    return (await unproved(actor, act, await sessionToken())) ?? performReading(actor, act, raw);
  };

/** A write by an employer's user. */
export const employerAction =
  <I extends z.ZodType, R>(act: Act<EmployerUser, I, R>): Door =>
  async (raw, meta) => {
    if (!isOwnOrigin(await headers())) return denial("origin");
    const actor = await currentActor();
    if (actor.kind === "public") return denial("sign_in");
    if (actor.kind !== "employer") return turnedAway(actor, act.name);
    return perform(actor, act, raw, meta);
  };

/** A write that anyone may make, signed in or not; it is made as the public. */
export const publicAction =
  <I extends z.ZodType, R>(act: Act<PublicVisitor, I, R>): Door =>
  async (raw, meta) => {
    if (!isOwnOrigin(await headers())) return denial("origin");
    return perform(publicVisitor, act, raw, meta);
  };

async function turnedAway(actor: Actor, door: string) {
  await recordRefusal(actor, door, "forbidden");
  return denial("forbidden");
}
