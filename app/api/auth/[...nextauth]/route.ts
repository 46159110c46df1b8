import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/sign-in";

type Context = { params: Promise<{ nextauth: string[] }> };

const answer = (request: Request, context: Context): Promise<Response> => NextAuth(authOptions())(request, context);

export { answer as GET, answer as POST };
