import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';

/** What the HTML standard forbids, on the page as it is, and nothing of taste. https://html-validate.org/rules/presets.html */
const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }));

test.each([
  ['the site', inject('siteFolder')],
  ['the site of a hostile article', inject('hostileFolder')],
])('every page of %s is valid HTML', async (_, folder) => {
  const files = globSync('**/*.html', { cwd: folder }).sort();
  expect(files.length).toBeGreaterThan(10);
  const faults: string[] = [];
  for (const file of files) {
    const html = readFileSync(join(folder, file), 'utf8');
    // The validator lets this pass; the standard does not.
    if (!html.trimEnd().endsWith('</html>')) faults.push(`${file}: something stands after </html>`);
    const { results } = await validator.validateString(html);
    for (const { line, column, message, ruleId } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${file}:${line}:${column} ${message} (${ruleId})`);
    }
  }
  expect(faults).toEqual([]);
});
