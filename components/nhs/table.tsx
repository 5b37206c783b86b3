import type { ReactNode } from "react";
import type { LabelSize } from "./label";

/**
 * `href` is where a heading leads; headings may be the same where their addresses are not. A column of ways on is
 * `screenOnly`: it is not printed.
 */
export type Column = { heading: string; href?: string; numeric?: boolean; screenOnly?: boolean };

// https://service-manual.nhs.uk/design-system/components/table
/** `rows` have a cell for each column, the first of which names the row. On a phone a row becomes a small list under that name. */
export function Table({
  caption,
  captionSize,
  columns,
  rows,
}: {
  caption: ReactNode;
  captionSize?: LabelSize;
  columns: Column[];
  rows: { id: string; cells: ReactNode[] }[];
}) {
  const look = (part: "header" | "cell", column: Column | undefined) =>
    `nhsuk-table__${part}${column?.numeric ? ` nhsuk-table__${part}--numeric` : ""}${column?.screenOnly ? " nhsuk-u-display-none-print" : ""}`;
  return (
    // Roles are repeated because the phone layout changes `display`, which makes browsers forget them.
    // biome-ignore-start lint/a11y: see above
    <table role="table" className="nhsuk-table nhsuk-table-responsive">
      <caption
        className={`nhsuk-table__caption${captionSize ? ` nhsuk-table__caption--${captionSize}` : ""}`}
      >
        {caption}
      </caption>
      <thead role="rowgroup" className="nhsuk-table__head">
        <tr role="row" className="nhsuk-table__row">
          {columns.map((column) => (
            <th role="columnheader" scope="col" className={look("header", column)} key={keyOf(column)}>
              {column.href ? <a href={column.href}>{column.heading}</a> : column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {rows.map(({ id, cells }) => (
          <tr role="row" className="nhsuk-table__row" key={id}>
            <th role="rowheader" scope="row" className="nhsuk-table__header">
              {cells[0]}
            </th>
            {columns.slice(1).map((column, index) => (
              <td role="cell" className={look("cell", column)} key={keyOf(column)}>
                <span className="nhsuk-table__heading" aria-hidden="true">
                  {column.heading}{" "}
                </span>
                <span>{cells[index + 1]}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y: see above
  );
}

const keyOf = ({ heading, href }: Column) => href ?? heading;
