import { z } from 'zod';

/** The columns of a table that a chart shows. */
export const chartTableSchema = z.strictObject({
  x: z.strictObject({
    name: z.string().min(1).describe('of the column'),
    form: z.enum(['date', 'number', 'text']).describe('what its values are; a date is YYYY, YYYY-MM or YYYY-MM-DD'),
    values: z.array(z.string()).describe('one a row, as the table has them'),
  }),
  y: z.array(
    z.strictObject({
      name: z.string().min(1).describe('of the column'),
      values: z.array(z.number().nullable()).describe('one a row; null where the table has none'),
    }),
  ),
});
export type ChartTable = z.infer<typeof chartTableSchema>;
