const levels = [4, 3, 2, 1, 0] as const;

/** How often one marker gave a band (rows) where the other gave another (columns); outlined where they are equal. */
export function ConfusionTable({
  table,
  rows,
  columns,
}: {
  table: number[][];
  rows: string;
  columns: string;
}) {
  return (
    <table className="app-confusion">
      <caption>
        Down: {rows}. Across: {columns}. In the outlined cells both gave the same band.
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="nhsuk-u-visually-hidden">Band</span>
          </th>
          {levels.map((band) => (
            <th scope="col" key={band}>
              {band}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {levels.map((row) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {levels.map((column) => (
              <td className={row === column ? "app-confusion__same" : undefined} key={column}>
                {table[row]?.[column] ?? 0}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
