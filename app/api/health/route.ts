import { healthAt } from "@/lib/health";
import { now } from "@/lib/kernel/clock";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  try {
    const health = await healthAt(now());
    return Response.json(health, { status: health.ok ? 200 : 503 });
  } catch {
    return Response.json({ ok: false }, { status: 503 });
  }
}
