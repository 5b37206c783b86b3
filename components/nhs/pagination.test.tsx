import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Pagination } from "./pagination";

const textOf = (page: number, pages: number) =>
  renderToStaticMarkup(<Pagination page={page} pages={pages} hrefOf={(number) => `/list?page=${number}`} />)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

it("links to the first, the last and the neighbours, with gaps between", () => {
  expect(textOf(6, 13)).toBe("Previous page 1 ⋯ 5 6 7 ⋯ 13 Next page");
});

it("offers nothing before the first and after the last page", () => {
  expect(textOf(1, 3)).toBe("1 2 3 Next page");
  expect(textOf(3, 3)).toBe("Previous page 1 2 3");
});

it("is not there for a single page, or none", () => {
  expect(textOf(1, 1)).toBe("");
  expect(textOf(1, 0)).toBe("");
});
