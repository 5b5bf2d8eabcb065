/** The bytes that some columns hold together, in SQL: a text's length is counted in characters there. */
export function bytesOf(...columns: readonly string[]): string {
  return columns.map((column) => `coalesce(length(cast(${column} as blob)), 0)`).join(" + ");
}

/** Of the rows of a statement, which says the `size` of each, the first ones, as many as hold no more than `most` together;
 *  one at least, since a record cannot be hashed in parts. */
export function upTo(select: string, order: string, most: string): string {
  return `
    select * from (
      select *, sum(size) over (order by ${order} rows unbounded preceding) as held
      from (${select})
    ) where held <= ${most} or held = size
    order by ${order}`;
}
