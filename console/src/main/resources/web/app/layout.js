/**
 * Lays a form out as the one table it is printed as. Its columns are the measures of the row that has most of them; a measure
 * that has no column of its own, such as a sum of money, takes the first free one and keeps its name beside the figure.
 */
export function layout(form) {
  const measures = new Map((form.measures ?? []).map((measure) => [measure.code, measure]));
  const numeric = (row) => (row.measures ?? []).map((code) => measures.get(code)).filter((m) => m && m.type !== 'text');
  const indicators = form.indicators ?? [];
  const widest = indicators.reduce((best, row) => (numeric(row).length > best.length ? numeric(row) : best), []);
  return { columns: widest, rows: ordered(indicators).map(({ row, depth }) => placed(row, depth, numeric(row), widest)) };
}

function placed(row, depth, measures, columns) {
  const cells = columns.map((column) => (measures.includes(column) ? cell(row, column, false) : null));
  for (const measure of measures.filter((m) => !columns.includes(m))) {
    const free = cells.indexOf(null);
    if (free >= 0) cells[free] = cell(row, measure, true);
  }
  return { ...row, depth, cells };
}

const cell = (row, measure, foreign) => ({ code: `${row.code}.${measure.code}`, measure, foreign });

/** Rows with every parent directly before its parts, otherwise in the order of the form. */
function ordered(indicators) {
  const codes = new Set(indicators.map((row) => row.code));
  const below = grouped(indicators, (row) => (codes.has(row.parent) ? row.parent : ''));
  const walk = (parent, depth) =>
    (below.get(parent) ?? []).flatMap((row) => [{ row, depth }, ...walk(row.code, depth + 1)]);
  return walk('', 0);
}

function grouped(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** Every cell of the form with a figure, and the row it belongs to. */
export const cellsOf = ({ rows }) => rows.flatMap((row) => row.cells.filter(Boolean).map((c) => ({ ...c, row })));
