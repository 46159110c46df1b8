import "server-only";
import type { z } from "zod";
import { isConnectionLoss, isUnreadableId } from "@/db/client";
import type { ActionCode } from "./action-result";
import { type Actor, type EmployerUser, type Officer, type PublicVisitor, publicVisitor } from "./auth/actor";
import { isOwnOrigin } from "./auth/origin";
import { currentActor } from "./auth/session";
import { type FormAct, performForm, recordRefusal } from "./door";
import { DomainError, notFound } from "./kernel/errors";
import { codeMessage, errorMessage } from "./messages";
import { isNavigation, refusalPage, toSignIn } from "./refusal-page";

type Params = Promise<Record<string, string>>;
type Handler<A extends Actor> = (actor: A, request: Request, params: Record<string, string>) => Promise<Response>;
type Route = (request: Request, context: { params: Params }) => Promise<Response>;

const STATUS: Readonly<Record<ActionCode, number>> = {
  invalid: 422,
  refused: 409,
  not_found: 404,
  stale: 409,
  sign_in: 401,
  forbidden: 403,
  origin: 403,
  key_reused: 409,
  unavailable: 503,
};

/** A file, export or upload for officers. Scope and policy are asked by what the handler calls. */
export const officeRoute = (name: string, handler: Handler<Officer>): Route =>
  guarded(name, async (request, params) => {
    const actor = await currentActor();
    if (actor.kind === "public") return refusalTo(request, "sign_in");
    return actor.kind === "officer" ? handler(actor, request, params) : turnedAway(request, actor, name);
  });

/** The same for an employer's user. */
export const employerRoute = (name: string, handler: Handler<EmployerUser>): Route =>
  guarded(name, async (request, params) => {
    const actor = await currentActor();
    if (actor.kind === "public") return refusalTo(request, "sign_in");
    return actor.kind === "employer" ? handler(actor, request, params) : turnedAway(request, actor, name);
  });

/** A file or upload that anyone may ask for. The handler sees who asks, if anyone is signed in. */
export const publicRoute = (name: string, handler: Handler<Actor>): Route =>
  guarded(name, async (request, params) => handler((await currentActor()) ?? publicVisitor, request, params));

/**
 * A plain form that anyone may send, with or without JavaScript; every answer is a 303. A body over
 * two million characters (claim lines of 200,000, percent-encoded) is refused as invalid.
 */
export const publicFormRoute =
  <I extends z.ZodType, R>({ admit, ...act }: PublicForm<I, R>): ((request: Request) => Promise<Response>) =>
  async (request) => {
    if (!isOwnOrigin(request.headers)) return refusalTo(request, "origin");
    const body = await request.text();
    if (body.length > MOST_FORM) {
      await recordRefusal(publicVisitor, act.name, "invalid");
      return seeOther(act.otherwise("invalid", undefined));
    }
    const admitted = (input: z.output<I>) => admit?.(request, input) ?? Promise.resolve();
    const bound = { ...act, admit: admitted };
    return seeOther(await performForm(publicVisitor, bound, fields(body)));
  };

type PublicForm<I extends z.ZodType, R> = Omit<FormAct<PublicVisitor, I, R>, "admit"> & {
  readonly admit?: (request: Request, input: z.output<I>) => Promise<void>;
};

const MOST_FORM = 2_000_000;

/** Sends the browser on with a GET. */
export const seeOther = (path: string): Response => new Response(null, { status: 303, headers: { Location: path } });

/** A URL-encoded body: a name that occurs once gives a text, one that occurs again a list. */
function fields(body: string): Record<string, string | string[]> {
  const sent = new URLSearchParams(body);
  return Object.fromEntries(
    [...new Set(sent.keys())].map((name) => {
      const [first = "", ...rest] = sent.getAll(name);
      return [name, rest.length === 0 ? first : [first, ...rest]];
    }),
  );
}

function guarded(name: string, answer: (request: Request, params: Record<string, string>) => Promise<Response>): Route {
  return async (request, { params }) => {
    if (request.method !== "GET" && request.method !== "HEAD" && !isOwnOrigin(request.headers))
      return refusalTo(request, "origin");
    try {
      return await answer(request, await params);
    } catch (thrown) {
      const error = isUnreadableId(thrown) ? notFound() : thrown;
      if (isConnectionLoss(error)) return refusalTo(request, "unavailable");
      if (!(error instanceof DomainError)) throw error;
      if (error.code === "refused" || error.code === "not_found") {
        await recordRefusal(await currentActor(), name, error.reason);
      }
      return refusalTo(request, error.code, errorMessage(error));
    }
  };
}

/** A refusal as whoever asked can read it: a browser that goes there gets a page, or the sign-in; the rest get JSON. */
export function refusalTo(request: Request, code: ActionCode, message: string = codeMessage(code)): Response {
  if (!isNavigation(request.headers)) return refusal(code, message);
  return code === "sign_in" ? toSignIn(request) : refusalPage(request, message, STATUS[code]);
}

/** A refusal as JSON, in the shape that upload fields and forms read. */
export function refusal(code: ActionCode, message: string = codeMessage(code)): Response {
  return Response.json(
    { ok: false, code, message },
    { status: STATUS[code], headers: { "Cache-Control": "no-store" } },
  );
}

async function turnedAway(request: Request, actor: Actor, name: string): Promise<Response> {
  await recordRefusal(actor, name, "forbidden");
  return refusalTo(request, "forbidden");
}
