import { defineConfig } from 'drizzle-kit';

/** `npx drizzle-kit generate` writes the next numbered migration from the schema; migrations are append-only. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './src/store/schema/index.ts',
  out: './migrations',
});
