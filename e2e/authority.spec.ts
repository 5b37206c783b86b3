import { doors } from "./doors";
import { handlers, pages } from "./pages";
import { expect, test } from "./test";

/** Where somebody is led who has to sign in first. */
const signInAddress = /^\/sign-in\?next=/;

for (const row of [...pages, ...handlers]) {
  test(`${row.route} opens for ${row.open} and for nobody less`, async ({ request, owner, stranger }) => {
    const address = row.makeAddress ? await row.makeAddress(owner) : row.route;
    const asNobody = await request.get(address, { maxRedirects: 0 });
    const asStranger = await stranger.page.request.get(address, { maxRedirects: 0 });
    const asOwner = await owner.page.request.get(address, { maxRedirects: 0 });

    if (row.open === "anyone") {
      expect(asNobody.status()).toBeLessThan(500);
      expect(asNobody.headers().location ?? "").not.toMatch(signInAddress);
      return;
    }
    expect(asNobody.status()).toBe(307);
    expect(asNobody.headers().location).toMatch(signInAddress);
    expect(asStranger.status()).toBe(row.open === "owner" ? 404 : 200);
    expect(asOwner.status()).toBe(200);
  });
}

for (const door of doors) {
  test(`${door.name} works for ${door.open} and for nobody less`, async ({
    applicant: owner,
    stranger,
    request,
    playwright,
    baseURL,
    extraHTTPHeaders,
  }) => {
    const elsewhere = await playwright.request.newContext({ baseURL, extraHTTPHeaders });
    const { send, took, neighbours, tutor } = await door.prepare(owner, elsewhere);
    if (door.open !== "anyone") {
      expect((await send(request)).status(), "as nobody").toBeLessThan(500);
      expect(await took(), "taken from nobody").toBe(false);
      expect((await send(stranger.page.request)).status(), "as somebody else").toBeLessThan(500);
      expect(await took(), "taken from somebody else").toBe(false);
    }
    const others = { ...neighbours?.people, ...(tutor && { tutor }) };
    for (const [who, somebody] of Object.entries(others)) {
      const response = await send(somebody);
      expect(response.status(), `as ${who}`).toBeLessThan(500);
      if (who.endsWith("Elsewhere")) expect(await response.text(), `to ${who}`).not.toContain("Autumn group");
      expect(await took(), `taken from ${who}`).toBe(false);
    }
    if (neighbours) {
      const { people, cohortElsewhere } = neighbours;
      expect((await send(people.tutorElsewhere, cohortElsewhere)).status()).toBeLessThan(500);
      expect(await took(), "taken from a tutor who names their own cohort").toBe(false);
    }
    expect((await send(door.open === "anyone" ? elsewhere : owner.page.request)).status()).toBeLessThan(400);
    expect(await took(), "taken from its owner").toBe(true);
    await elsewhere.dispose();
  });
}
