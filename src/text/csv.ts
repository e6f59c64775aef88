import { stringify } from 'csv-stringify/sync';

/** A file for a program (RFC 4180, such as R reads), or for a spreadsheet of somebody in Flanders. */
type CsvReader = 'program' | 'spreadsheet';

/**
 * A table as CSV. Text of contributors ends up in spreadsheets, which run what looks like a formula: an apostrophe
 * before it makes it text, also where the file is meant for a program, for people open that too.
 * @param rows the heading first; text stands between quotes, numbers are written with a point
 * @param reader a Flemish spreadsheet wants semicolons, since the comma is for decimals there, and a mark that says UTF-8
 */
export function toCsv(rows: readonly (readonly (string | number)[])[], reader: CsvReader): string {
  return stringify([...rows], {
    delimiter: reader === 'spreadsheet' ? ';' : ',',
    bom: reader === 'spreadsheet',
    record_delimiter: '\r\n',
    quoted_string: true,
    escape_formulas: true,
    // The package does not know that a line feed hides a formula as well.
    cast: { string: (value) => (value.startsWith('\n') ? `'${value}` : value) },
  });
}
