import { handlers } from "@/app/auth";

// The identity provider sends people back here. It is the only address of next-auth's own that is served: signing
// in and out by password are server actions, which count tries and check where a form came from.
export const { GET } = handlers;
