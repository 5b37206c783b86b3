import { Icon } from "./icon";

/** The pages to link to: first, last and the neighbours of this one; 0 stands for a gap. */
function pagesToShow(page: number, pages: number): number[] {
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 1,
  );
  return near.flatMap((number, index) => (number - (near[index - 1] ?? 0) > 1 ? [0, number] : [number]));
}

// https://service-manual.nhs.uk/design-system/components/pagination
/** Page `page` of `pages`, counted from 1; nothing when there is only one. */
export function Pagination({
  page,
  pages,
  hrefOf,
}: {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}) {
  if (pages < 2) return null;
  return (
    <nav className="nhsuk-pagination nhsuk-pagination--numbered" aria-label="Pagination">
      {page > 1 && (
        <a className="nhsuk-pagination__previous" href={hrefOf(page - 1)} rel="prev">
          <Icon name="arrow-left" />
          <span className="nhsuk-pagination__title">
            Previous<span className="nhsuk-u-visually-hidden"> page</span>
          </span>
        </a>
      )}
      <ul className="nhsuk-pagination__list">
        {pagesToShow(page, pages).map((number, index) =>
          number === 0 ? (
            <li
              className="nhsuk-pagination__item nhsuk-pagination__item--ellipsis"
              key={index < 2 ? "before" : "after"}
            >
              ⋯
            </li>
          ) : (
            <li
              className={`nhsuk-pagination__item${number === page ? " nhsuk-pagination__item--current" : ""}`}
              key={number}
            >
              <a
                className="nhsuk-pagination__link"
                href={hrefOf(number)}
                aria-label={`Page ${number}`}
                aria-current={number === page ? "page" : undefined}
              >
                {number}
              </a>
            </li>
          ),
        )}
      </ul>
      {page < pages && (
        <a className="nhsuk-pagination__next" href={hrefOf(page + 1)} rel="next">
          <span className="nhsuk-pagination__title">
            Next<span className="nhsuk-u-visually-hidden"> page</span>
          </span>
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  );
}
